-- Workbooks are kept alike in both services (libs/onboarding): by a UUID, with who committed them, once per digest.
-- What waits uncommitted is forgotten: it can be uploaded again.
select set_config('onebeat.counties', '*', true);
delete from onboarding where state in ('READY', 'HAS_PROBLEMS');

alter table onboarding
    add column uuid uuid not null default uuidv7(),
    add column committed_by integer;
update onboarding set uuid = uuidv7(uploaded_at - now()), committed_by = uploaded_by;

-- The audit trail is final and names workbooks by their former ids: it says what they are called now.
insert into audit_entry (done_at, account, action, record_type, record_id, reason, county_id)
    select now(), 'installation', 'workbook-renumbered', 'onboarding', uuid::text, id::text, county_id from onboarding;

-- What belongs to a workbook names it by its new id, within the same county.
do $$
declare
    part text;
begin
    foreach part in array array['onboarding_sheet', 'onboarding_person', 'onboarding_posting', 'onboarding_holding',
        'onboarding_concurrent_post']
    loop
        execute format('alter table %I add column uuid uuid', part);
        execute format('update %I part set uuid = whole.uuid from onboarding whole where whole.id = part.onboarding_id',
            part);
        execute format('alter table %I drop column onboarding_id', part);
        execute format('alter table %I rename column uuid to onboarding_id', part);
        execute format('alter table %I alter column onboarding_id set not null', part);
    end loop;
end
$$;

alter table onboarding drop column id;
alter table onboarding rename column uuid to id;
alter table onboarding add primary key (id);
drop sequence onboarding_id;

alter table onboarding_sheet
    add primary key (onboarding_id, position),
    add foreign key (onboarding_id) references onboarding on delete cascade;
alter table onboarding_person
    add primary key (onboarding_id, person_id),
    add foreign key (onboarding_id) references onboarding on delete cascade;
alter table onboarding_posting
    add primary key (onboarding_id, posting_id),
    add foreign key (onboarding_id) references onboarding on delete cascade;
alter table onboarding_holding
    add foreign key (onboarding_id) references onboarding on delete cascade;
create index onboarding_holding_of_onboarding on onboarding_holding (onboarding_id);
alter table onboarding_concurrent_post
    add primary key (onboarding_id, concurrent_post_id),
    add foreign key (onboarding_id) references onboarding on delete cascade;

alter table onboarding_sheet add column county_id integer;
update onboarding_sheet part set county_id = whole.county_id from onboarding whole where whole.id = part.onboarding_id;
alter table onboarding_sheet alter column county_id set not null;
create trigger sheet_stands_with_onboarding before insert on onboarding_sheet
    for each row execute function stand_with_onboarding();
select county_wall('onboarding_sheet');

alter table onboarding rename column workbook to sealed_workbook;
alter table onboarding rename column findings to sealed_findings;
alter table onboarding alter column sealed_findings drop not null;
update onboarding set sealed_findings = null;
alter table onboarding
    add constraint onboarding_was_committed check ((state in ('COMMITTED', 'UNDONE')) = (committed_at is not null)),
    add constraint onboarding_kept_waits check (state in ('READY', 'HAS_PROBLEMS') or sealed_workbook is null);

drop index onboarding_by_digest;
create index onboardings_newest_of_county on onboarding (county_id, uploaded_at desc, id desc);
create index onboardings_of_digest on onboarding (digest, county_id);
create unique index onboarding_waits_once on onboarding (county_id, digest) where state in ('READY', 'HAS_PROBLEMS');
select set_config('onebeat.counties', '', true);
