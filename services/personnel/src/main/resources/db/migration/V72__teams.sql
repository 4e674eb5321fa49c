-- Volunteer teams 群防群治队伍: a team with its size and who of the staff leads it, never its members (domain.md section 3).
create sequence team_id;

create table team (
    id integer primary key,
    version bigint not null,
    name text not null check (char_length(name) between 1 and 50),
    area_id integer not null,            -- the village or the station it stands by
    size integer not null check (size between 1 and 10000),
    leader_id integer not null references person (id),
    from_date date not null,
    until_date date check (until_date > from_date),
    county_id integer not null,          -- where the area stands
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer
);
create index team_of_leader on team (leader_id);
create index team_list_of_county on team (county_id, id);
create index team_list_of_township on team (township_id, id);
create index team_list_of_station on team (station_id, id);
create index team_list_of_sector on team (sector_id, id);
create index team_list_of_village on team (village_id, id);
create unique index team_named_once on team (area_id, name) where until_date is null;
select county_wall('team');
