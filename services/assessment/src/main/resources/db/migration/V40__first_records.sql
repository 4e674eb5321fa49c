-- When somebody first recorded something in a village, in earnest and as practice: for going live, not a figure.
create table first_record (
    village     integer     not null,
    training    boolean     not null,
    county_id   integer     not null,
    township_id integer,
    station_id  integer,
    sector_id   integer,
    village_id  integer     not null,
    recorded_at timestamptz not null,
    primary key (village, training)
);
create index first_record_of_county on first_record (county_id);
create index first_record_of_station on first_record (station_id);
select county_wall('first_record');
