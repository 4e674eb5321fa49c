-- Who is on duty where and when (libs/territory), as personnel publishes a station's month: the latest state replaces the
-- rows of its roster.
create table territory_roster (
    id         integer primary key,
    version    bigint  not null,
    station_id integer not null
);

create table territory_duty (
    roster_id   integer     not null references territory_roster on delete cascade,
    station_id  integer     not null,
    person_id   integer     not null,
    duty        text        not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null
);
create index territory_duty_of_roster on territory_duty (roster_id);
create index territory_duty_of_station on territory_duty (station_id, valid_from);
