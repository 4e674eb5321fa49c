-- A committed workbook can be taken back while nothing hangs on it: what it did to each person and posting is kept
-- beside it until then.

alter table onboarding
    drop constraint onboarding_state_check,
    add column undone_at timestamptz,
    add constraint onboarding_state_check check (state in ('READY', 'HAS_PROBLEMS', 'COMMITTED', 'UNDONE')),
    add constraint onboarding_was_undone check ((state = 'UNDONE') = (undone_at is not null));

create table onboarding_person (
    onboarding_id integer not null references onboarding (id) on delete cascade,
    person_id integer not null,      -- no foreign key: who was taken back is gone
    added boolean not null,          -- else changed, and what was on record before stands here
    before bigint not null,          -- version of the person, -1 of an added one
    after bigint not null,
    display_name text not null,
    category text,
    unit_id integer not null,
    telephone bytea,                 -- encrypted
    telephone_index text,
    county_id integer not null,
    primary key (onboarding_id, person_id)
);
create index onboarding_person_by_person on onboarding_person (person_id, after);

create table onboarding_posting (
    onboarding_id integer not null references onboarding (id) on delete cascade,
    posting_id integer not null,
    added boolean not null,
    before bigint not null,
    after bigint not null,
    county_id integer not null,
    primary key (onboarding_id, posting_id)
);
create index onboarding_posting_by_posting on onboarding_posting (posting_id, after);

-- The areas of a changed posting as they were before.
create table onboarding_holding (
    onboarding_id integer not null references onboarding (id) on delete cascade,
    posting_id integer not null,
    area_id integer not null,
    from_at timestamptz not null,
    until_at timestamptz,
    county_id integer not null
);
create index onboarding_holding_of_onboarding on onboarding_holding (onboarding_id);

create function stand_with_onboarding() returns trigger language plpgsql as $$
begin
    select onboarding.county_id into new.county_id from onboarding where onboarding.id = new.onboarding_id;
    return new;
end
$$;
create trigger person_stands_with_onboarding before insert on onboarding_person
    for each row execute function stand_with_onboarding();
create trigger posting_stands_with_onboarding before insert on onboarding_posting
    for each row execute function stand_with_onboarding();
create trigger holding_stands_with_onboarding before insert on onboarding_holding
    for each row execute function stand_with_onboarding();

select county_wall('onboarding_person');
select county_wall('onboarding_posting');
select county_wall('onboarding_holding');

-- Of a person who was taken back the user in Keycloak goes too; the row stays until it has gone.
alter table account
    drop constraint account_person_id_fkey,
    add column leaving text;     -- name of the account whose user is to go
create index account_leaving on account (leaving) where leaving is not null;
