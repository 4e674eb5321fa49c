-- The city's factors by version, and each triage as it was done, with its answers and their weights.
create table factor_catalogue (
    version     integer primary key check (version > 0),
    red_from    integer     not null,
    yellow_from integer     not null check (yellow_from < red_from),
    valid_from  timestamptz not null
);

create table factor (
    catalogue_version integer not null references factor_catalogue,
    position          integer not null,
    code              text    not null,
    zh                text    not null,
    en                text    not null,
    points            integer not null check (points >= 0),
    red_by_itself     boolean not null,
    question          text    not null,
    primary key (catalogue_version, position),
    unique (catalogue_version, code)
);

create table triage (
    dispute_id        uuid        not null,
    sequence          bigint      not null,
    county_id         integer     not null,
    catalogue_version integer     not null references factor_catalogue,
    answers           jsonb       not null,
    points            integer     not null,
    proposed          text        not null check (proposed in ('RED', 'YELLOW', 'BLUE')),
    colour            text        not null check (colour in ('RED', 'YELLOW', 'BLUE')),
    reason            text,
    by_person         integer     not null,
    occurred_at       timestamptz not null,
    primary key (dispute_id, sequence),
    foreign key (dispute_id, county_id) references dispute (id, county_id) on update cascade
);
create index triage_of_catalogue on triage (catalogue_version);
select county_wall('triage');
