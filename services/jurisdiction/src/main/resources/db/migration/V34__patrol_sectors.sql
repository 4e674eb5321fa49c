-- Patrol sectors (domain.md section 2): a county's own, across station borders. What a sector covers, who leads it and which
-- crews go out in it are arranged from a day on; arrangements before that day stay. `valid_until` and `closed_on` are exclusive.
create table patrol_crew_kind (
    code     text primary key,
    position integer not null unique,
    zh       text    not null,
    en       text    not null
);

insert into patrol_crew_kind (position, code, zh, en) values
    (1, 'GRID_PATROL', '网格巡逻组', 'Grid patrol'),
    (2, 'STREET_POST', '街面岗', 'Street post'),
    (3, 'VEHICLE_CREW', '车巡组', 'Vehicle crew'),
    (4, 'QUICK_RESPONSE_1', '一分钟快反小组', 'Quick-response squad, 1 minute'),
    (5, 'QUICK_RESPONSE_3', '三分钟快反小组', 'Quick-response squad, 3 minutes'),
    (6, 'QUICK_RESPONSE_5', '五分钟快反小组', 'Quick-response squad, 5 minutes');

create table patrol_sector (
    id             uuid    primary key,
    version        bigint  not null,
    county_id      integer not null,
    township_id    integer,
    station_id     integer,
    sector_id      integer,
    village_id     integer,
    code           text    not null check (char_length(code) between 1 and 20),
    name           text    not null check (char_length(name) between 1 and 60),
    opened_on      date    not null,
    closed_on      date check (closed_on > opened_on),
    closed_because text,
    is_open        boolean not null generated always as (closed_on is null) stored,
    check ((closed_on is null) = (closed_because is null))
);
select county_wall('patrol_sector');
create unique index patrol_sector_has_its_code on patrol_sector (county_id, code) where closed_on is null;
create unique index patrol_sector_is_called_so_once on patrol_sector (county_id, name) where closed_on is null;
create index patrol_sector_list_by_code on patrol_sector (county_id, code, id);
create index patrol_sector_list_by_day on patrol_sector (county_id, opened_on, id);

create table patrol_arrangement (
    id               uuid    primary key,
    patrol_sector_id uuid    not null references patrol_sector,
    valid_from       date    not null,
    valid_until      date check (valid_until > valid_from),
    valid            daterange not null generated always as (daterange(valid_from, valid_until)) stored,
    leader           integer,
    county_id        integer not null,
    constraint one_arrangement_at_a_time unique (patrol_sector_id, valid without overlaps) deferrable initially deferred
);
select county_wall('patrol_arrangement');

create table patrol_cover (
    arrangement_id uuid    not null references patrol_arrangement,
    area_id        integer not null,
    part           text check (char_length(part) between 1 and 100),
    county_id      integer not null,
    primary key (arrangement_id, area_id)
);
create index patrol_cover_of_area on patrol_cover (area_id);
select county_wall('patrol_cover');

create table patrol_crew (
    arrangement_id uuid    not null references patrol_arrangement,
    kind           text    not null references patrol_crew_kind,
    crews          integer not null check (crews between 1 and 1000),
    county_id      integer not null,
    primary key (arrangement_id, kind)
);
create index patrol_crew_of_kind on patrol_crew (kind);
select county_wall('patrol_crew');

-- An arrangement and what is in it stand behind the wall of the sector.
create function stand_with_patrol_sector() returns trigger language plpgsql as $$
begin
    select sector.county_id into new.county_id from patrol_sector sector where sector.id = new.patrol_sector_id;
    return new;
end
$$;
create function stand_with_arrangement() returns trigger language plpgsql as $$
begin
    select it.county_id into new.county_id from patrol_arrangement it where it.id = new.arrangement_id;
    return new;
end
$$;
create trigger arrangement_stands_with_sector before insert or update on patrol_arrangement
    for each row execute function stand_with_patrol_sector();
create trigger cover_stands_with_arrangement before insert or update on patrol_cover
    for each row execute function stand_with_arrangement();
create trigger crew_stands_with_arrangement before insert or update on patrol_crew
    for each row execute function stand_with_arrangement();
