-- Police rooms and workstations (domain.md section 2). What opened, was upgraded and closed are dated facts, each with
-- the borders of its day; the villages that a point serves are a history. `valid_until` and `closed_on` are exclusive.
create table police_point_kind (
    code     text primary key,
    position integer not null unique,
    room     boolean not null,
    zh       text    not null,
    en       text    not null
);

insert into police_point_kind (position, code, room, zh, en) values
    (1, 'ROOM', true, '警务室', 'Police room'),
    (2, 'VILLAGE_WORKSTATION', false, '村级警务工作站', 'Village workstation'),
    (3, 'ENTERPRISE_WORKSTATION', false, '企业警务工作站', 'Enterprise workstation'),
    (4, 'COMMERCIAL_STREET_WORKSTATION', false, '商业街警务工作站', 'Commercial street workstation'),
    (5, 'SCENIC_AREA_WORKSTATION', false, '景区警务工作站', 'Scenic area workstation'),
    (6, 'CAMPUS_WORKSTATION', false, '校园警务工作站', 'Campus workstation'),
    (7, 'HOSPITAL_WORKSTATION', false, '医院警务工作站', 'Hospital workstation'),
    (8, 'STREET_POST', false, '街面警务岗', 'Street post');

create table police_point (
    id               uuid primary key,
    version          bigint  not null,
    kind             text    not null references police_point_kind,
    room             boolean not null,
    name             text    not null check (char_length(name) between 1 and 60),
    county_id        integer not null,
    township_id      integer,
    station_id       integer,
    sector_id        integer,
    village_id       integer not null,
    reference_system text check (reference_system in ('WGS84', 'GCJ02', 'CGCS2000')),
    longitude        numeric(9, 6) check (longitude between 73 and 136),
    latitude         numeric(8, 6) check (latitude between 3 and 54),
    opened_on        date    not null,
    upgrades         integer not null,
    closed_on        date check (closed_on > opened_on),
    closed_because   text,
    is_open          boolean not null generated always as (closed_on is null) stored,
    constraint a_position_says_its_reference_system
        check (num_nonnulls(reference_system, longitude, latitude) in (0, 3)),
    check ((closed_on is null) = (closed_because is null))
);
select county_wall('police_point');
create unique index police_point_is_called_so_once on police_point (village_id, name) where closed_on is null;
create index police_point_of_kind on police_point (kind);

-- Lists begin with the caller's area or the chosen one; either order is read from one index, either way.
create index police_point_list_of_county on police_point (county_id, opened_on, id);
create index police_point_list_of_township on police_point (township_id, opened_on, id);
create index police_point_list_of_station on police_point (station_id, opened_on, id);
create index police_point_list_of_sector on police_point (sector_id, opened_on, id);
create index police_point_list_of_village on police_point (village_id, opened_on, id);
create index police_point_list_of_county_by_name on police_point (county_id, name, id);
create index police_point_list_of_station_by_name on police_point (station_id, name, id);

create table police_point_service (
    point_id    uuid    not null references police_point,
    village_id  integer not null,
    valid_from  date    not null,
    valid_until date check (valid_until > valid_from),
    valid       daterange not null generated always as (daterange(valid_from, valid_until)) stored,
    room        boolean not null,
    county_id   integer not null,
    constraint serves_a_village_once_at_a_time primary key (point_id, village_id, valid without overlaps),
    constraint one_room_serves_a_village_at_a_time exclude using gist (village_id with =, valid with &&) where (room)
);
create index police_point_service_of_village on police_point_service (village_id, valid_from);
select county_wall('police_point_service');

create table police_point_equipment (
    point_id  uuid    not null references police_point,
    item      text    not null check (char_length(item) between 1 and 60),
    pieces    integer not null check (pieces between 1 and 10000),
    county_id integer not null,
    primary key (point_id, item)
);
select county_wall('police_point_equipment');

-- What a point serves and has stands behind the wall of the point.
create function stand_with_point() returns trigger language plpgsql as $$
begin
    select point.county_id into new.county_id from police_point point where point.id = new.point_id;
    return new;
end
$$;
create function serve_with_point() returns trigger language plpgsql as $$
begin
    select point.county_id, point.room into new.county_id, new.room
    from police_point point where point.id = new.point_id;
    return new;
end
$$;
create trigger service_stands_with_point before insert or update on police_point_service
    for each row execute function serve_with_point();
create trigger equipment_stands_with_point before insert or update on police_point_equipment
    for each row execute function stand_with_point();

create table police_point_fact (
    id          uuid primary key,
    point_id    uuid    not null references police_point,
    deed        text    not null check (deed in ('OPENED', 'UPGRADED', 'CLOSED')),
    happened_on date    not null,
    note        text,
    kind        text    not null references police_point_kind,
    county_id   integer not null,
    township_id integer,
    station_id  integer,
    sector_id   integer,
    village_id  integer not null
);
select county_wall('police_point_fact');
create unique index police_point_fact_of_point on police_point_fact (point_id, happened_on, deed);
create index police_point_fact_of_kind on police_point_fact (kind);
create index police_point_fact_of_county on police_point_fact (county_id, happened_on);
create index police_point_fact_of_station on police_point_fact (station_id, happened_on);
