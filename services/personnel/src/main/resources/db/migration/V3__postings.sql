-- Who serves in which function over which areas, from when until when. Id 1 is the first administrator's.
create sequence posting_id start with 2;
create sequence posting_area_id increment by 50;

create table posting (
    id integer primary key,
    version bigint not null,
    person_id integer not null references person (id),
    function text not null,
    main boolean not null,
    acting boolean not null,
    from_at timestamptz not null,
    until_at timestamptz check (until_at >= from_at),   -- equal: called off before it began
    end_reason text,
    changed_at timestamptz not null,
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    constraint posting_one_main_at_a_time
        exclude using gist (person_id with =, tstzrange(from_at, until_at) with &&) where (main) deferrable
);

create index posting_of_person on posting (person_id, from_at);
create index posting_list_of_county on posting (county_id, id);
create index posting_list_of_station on posting (station_id, id);

-- The areas of a posting, each with its own span: a village can be handed over while the posting goes on.
-- The function stands here too, so that "exactly one responsible holder" can be the database's own rule.
create table posting_area (
    id bigint primary key,
    posting_id integer not null references posting (id),
    area_id integer not null,
    function text not null,
    county_id integer not null,
    from_at timestamptz not null,
    until_at timestamptz check (until_at >= from_at),
    constraint posting_area_one_holder
        exclude using gist (area_id with =, function with =, tstzrange(from_at, until_at) with &&)
        where (function in ('STATION_CHIEF', 'COMMUNITY_OFFICER', 'AUXILIARY'))
        deferrable   -- a workbook may hand an area from one posting to the next: both move before the rule is asked
);

create index posting_area_of_posting on posting_area (posting_id);
create index posting_area_by_area on posting_area (area_id, posting_id);

select county_wall('posting');
select county_wall('posting_area');
