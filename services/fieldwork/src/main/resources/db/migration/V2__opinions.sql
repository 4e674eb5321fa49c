-- The ledger of what people ask for 民情台账: each has an answer.
create table opinion_subject (
    code     text primary key,
    position integer not null unique,
    zh       text    not null,
    en       text    not null
);

create table opinion (
    id          uuid primary key,
    version     bigint      not null,
    sequence    bigint      not null check (sequence > 0),
    county_id   integer     not null,
    township_id integer,
    station_id  integer,
    sector_id   integer,
    village_id  integer     not null,
    subject     text        not null references opinion_subject,
    sentence    text        not null check (char_length(sentence) between 1 and 500),
    by_person   integer     not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    answer      text check (char_length(answer) between 1 and 500),
    answered_by integer,
    answered_at timestamptz check (answered_at >= occurred_at),
    is_open     boolean     not null generated always as (answered_at is null) stored,
    imported    boolean     not null,
    check ((answer is null) = (answered_at is null)),
    check ((answered_by is null) = (answered_at is null))
);
select county_wall('opinion');

create index opinion_list_of_county on opinion (county_id, occurred_at, id);
create index opinion_list_of_station on opinion (station_id, occurred_at, id);
create index opinion_list_of_village on opinion (village_id, occurred_at, id);
create index opinion_open_of_county on opinion (county_id, occurred_at, id) where is_open;
create index opinion_open_of_station on opinion (station_id, occurred_at, id) where is_open;
create index opinion_of_subject on opinion (subject);
