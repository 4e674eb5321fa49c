-- A table as a service has it: rows that stand somewhere, behind the wall.
create table note (
    id          bigint      generated always as identity primary key,
    county_id   integer     not null,
    township_id integer,
    station_id  integer,
    sector_id   integer,
    village_id  integer,
    state       text        not null,
    text        text        not null,
    recorded_at timestamptz not null,
    matter      uuid        not null default uuidv7()
);
create unique index note_by_matter on note (matter);
create index note_of_station_newest_first on note (station_id, recorded_at desc, id desc);
create index note_of_county_newest_first on note (county_id, recorded_at desc, id desc);
select county_wall('note');
select matter_gate('note', 'matter');

create table note_grant (
    posting integer,
    area    integer,
    matter  uuid not null
);

create or replace function territory_granted(posting integer, area integer, at timestamptz) returns uuid[]
    language sql stable strict
as
$$
select array_agg(matter) from note_grant opened where opened.posting = $1 or opened.area = $2
$$;
