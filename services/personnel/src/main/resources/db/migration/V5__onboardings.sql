-- Uploaded workbooks: dry run first, commit after. The workbook is kept, encrypted, only until it is committed.
create sequence onboarding_id;

create table onboarding (
    id integer primary key,
    version bigint not null,
    file_name text not null check (char_length(file_name) <= 200),
    digest text not null,
    workbook bytea,              -- encrypted
    state text not null check (state in ('READY', 'HAS_PROBLEMS', 'COMMITTED')),
    findings bytea not null,     -- encrypted: a cell may hold a telephone number
    problem_count integer not null,
    uploaded_by integer not null,
    uploaded_at timestamptz not null,
    committed_at timestamptz,
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer
);

create index onboarding_list_of_county on onboarding (county_id, id desc);
create index onboarding_by_digest on onboarding (digest, county_id);

create table onboarding_sheet (
    onboarding_id integer not null references onboarding (id) on delete cascade,
    position integer not null,
    sheet text not null,
    row_count integer not null,
    added integer not null,
    changed integer not null,
    unchanged integer not null,
    primary key (onboarding_id, position)
);

select county_wall('onboarding');
