-- How many households and people a village counted on a day, and who says so (domain.md section 2): registers of
-- residents stay in their owners' systems, nothing here is about one of them.
create table village_count (
    id          uuid    primary key,
    version     bigint  not null,
    county_id   integer not null,
    township_id integer,
    station_id  integer,
    sector_id   integer,
    village_id  integer not null,
    counted_on  date    not null,
    households  integer not null check (households between 0 and 1000000),
    people      integer not null check (people between 0 and 1000000),
    source      text    not null check (char_length(source) between 1 and 100),
    constraint a_village_is_counted_once_a_day unique (village_id, counted_on)
);
select county_wall('village_count');
create index village_count_list_of_county on village_count (county_id, counted_on, id);
create index village_count_list_of_township on village_count (township_id, counted_on, id);
create index village_count_list_of_station on village_count (station_id, counted_on, id);
create index village_count_list_of_sector on village_count (sector_id, counted_on, id);
create index village_count_list_of_village on village_count (village_id, counted_on, id);
