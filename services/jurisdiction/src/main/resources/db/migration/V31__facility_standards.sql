-- What a station's places have to be (domain.md section 2): each set of rules holds from its day until the next one
-- does. As shipped: a room of its own for an urban community, one per 5 to 8 rural villages, two for a remote station,
-- a workstation where no room stands.
create table facility_standard (
    valid_from      date    primary key,
    community_rooms integer not null check (community_rooms between 0 and 5),
    fewest_villages integer not null check (fewest_villages between 1 and 100),
    most_villages   integer not null check (most_villages between 1 and 100),
    remote_rooms    integer not null check (remote_rooms between 0 and 20),
    workstations    integer not null check (workstations between 0 and 5),
    check (fewest_villages <= most_villages)
);
insert into facility_standard values ('2020-01-01', 1, 5, 8, 2, 1);

-- Stations that count as remote, for as long as they do.
create table remote_station (
    id          uuid    primary key,
    version     bigint  not null,
    county_id   integer not null,
    township_id integer,
    station_id  integer not null,
    sector_id   integer,
    village_id  integer,
    valid_from  date    not null,
    valid_until date check (valid_until > valid_from),
    valid       daterange not null generated always as (daterange(valid_from, valid_until)) stored,
    reason      text    not null,
    constraint a_station_is_remote_once_at_a_time unique (station_id, valid without overlaps)
);
create index remote_station_list_of_county on remote_station (county_id, id);
create index remote_station_list_of_station on remote_station (station_id, id);
select county_wall('remote_station');
