create table note (
    id          uuid primary key default uuidv7(),
    version     bigint      not null,
    subject     text        not null unique,
    author      bytea       not null,
    author_index text       not null,
    recorded_at timestamptz not null,
    county_id   integer     not null,
    township_id integer,
    station_id  integer,
    sector_id   integer,
    village_id  integer
);
create index note_of_author on note (author_index);
select county_wall('note');
