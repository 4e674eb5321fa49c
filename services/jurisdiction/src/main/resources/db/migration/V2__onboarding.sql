-- Uploaded workbooks: what a dry run found in them, and whether they were committed.

create table onboarding (
    id            uuid primary key default uuidv7(),
    version       bigint  not null,
    county_id     integer not null,  -- of a city administrator's workbook: the city itself
    township_id   integer,
    station_id    integer,
    sector_id     integer,
    village_id    integer,
    file_name     text    not null,
    digest        text    not null,
    state         text    not null check (state in ('READY', 'HAS_PROBLEMS', 'COMMITTED')),
    content       bytea,             -- kept from a good dry run until the commit, no longer
    problem_count integer not null,
    uploaded_at   timestamptz not null,
    uploaded_by   integer not null,
    committed_at  timestamptz,
    committed_by  integer,
    check ((state = 'COMMITTED') = (committed_at is not null)),
    check ((state = 'READY') = (content is not null))
);
create index onboardings_of_county on onboarding (county_id, id desc);
-- The digest names the batch: the same bytes again are the same batch, until it is committed.
create unique index onboarding_waits_once on onboarding (county_id, digest) where state <> 'COMMITTED';

create table onboarding_sheet (
    onboarding_id uuid    not null references onboarding on delete cascade,
    position      integer not null,
    sheet         text    not null,
    row_count     integer not null,
    added         integer not null,
    changed       integer not null,
    unchanged     integer not null,
    county_id     integer not null,
    primary key (onboarding_id, position)
);

create table onboarding_finding (
    onboarding_id uuid    not null references onboarding on delete cascade,
    position      integer not null,
    county_id     integer not null,
    township_id   integer,
    station_id    integer,
    sector_id     integer,
    village_id    integer,
    sheet         text    not null,
    row_number    integer not null,
    column_key    text    not null,
    rule          text    not null,
    value         text    not null,
    named         text[]  not null,
    primary key (onboarding_id, position)
);

create function stand_with_onboarding() returns trigger language plpgsql as $$
begin
    select onboarding.county_id into new.county_id from onboarding where onboarding.id = new.onboarding_id;
    return new;
end
$$;
create trigger sheet_stands_with_onboarding before insert or update on onboarding_sheet
    for each row execute function stand_with_onboarding();

select county_wall('onboarding');
select county_wall('onboarding_sheet');
select county_wall('onboarding_finding');
