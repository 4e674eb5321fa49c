-- Areas of both trees with their histories (domain.md section 2). `valid_until` is exclusive and null
-- while open. Identity is the id; names, codes and parents are dated rows, and the temporal keys keep
-- at most one of each at any instant; the deferred check at the end keeps at least one.

create sequence area_id start 2;  -- 1 is the city, seeded by the installation

create table area (
    id          integer primary key,
    version     bigint  not null,
    sequence    bigint  not null,
    kind        text    not null
        check (kind in ('CITY', 'COUNTY', 'TOWNSHIP', 'STATION', 'SECTOR', 'VILLAGE', 'GRID')),
    settlement  text check (settlement in ('URBAN', 'RURAL')),
    code        text    not null,
    name        text    not null check (char_length(name) between 1 and 60),
    valid_from  date    not null,
    valid_until date check (valid_until > valid_from),
    valid       daterange not null generated always as (daterange(valid_from, valid_until)) stored,
    county_id   integer not null,
    township_id integer,
    station_id  integer,
    sector_id   integer,
    village_id  integer,
    constraint area_lives_once unique (id, valid without overlaps),
    constraint villages_are_urban_or_rural check ((kind = 'VILLAGE') = (settlement is not null))
);
create index areas_of_county on area (county_id, code, id);
create index areas_of_township on area (township_id, code, id);
create index areas_of_station on area (station_id, code, id);
create index areas_of_sector on area (sector_id, code, id) where sector_id is not null;
create index areas_of_village on area (village_id) where village_id is not null;
create index areas_by_code on area (code, id);

create table area_name (
    area_id     integer not null references area,
    value       text    not null check (char_length(value) between 1 and 60),
    valid_from  date    not null,
    valid_until date check (valid_until > valid_from),
    valid       daterange not null generated always as (daterange(valid_from, valid_until)) stored,
    county_id   integer not null,
    constraint one_name_at_a_time primary key (area_id, valid without overlaps)
);

create table area_code (
    area_id     integer not null references area,
    value       text    not null check (value ~ '^[0-9A-Z]{6,15}$'),
    valid_from  date    not null,
    valid_until date check (valid_until > valid_from),
    valid       daterange not null generated always as (daterange(valid_from, valid_until)) stored,
    county_id   integer not null,
    constraint one_code_at_a_time primary key (area_id, valid without overlaps),
    constraint code_means_one_area_at_a_time unique (value, valid without overlaps)
);

create table area_membership (
    area_id     integer not null references area,
    kind        text    not null check (kind in ('CITY', 'COUNTY', 'TOWNSHIP', 'STATION', 'SECTOR', 'VILLAGE')),
    parent_id   integer not null,
    valid_from  date    not null,
    valid_until date check (valid_until > valid_from),
    valid       daterange not null generated always as (daterange(valid_from, valid_until)) stored,
    county_id   integer not null,
    constraint one_parent_of_a_kind_at_a_time primary key (area_id, kind, valid without overlaps),
    constraint member_exists foreign key (area_id, period valid) references area (id, period valid),
    constraint parent_exists foreign key (parent_id, period valid) references area (id, period valid)
);
create index members_of on area_membership (parent_id, kind);

-- Every character and every pair of characters of the present name: under row-level security LIKE cannot
-- use an index, equality can; and two characters are most of what is searched for in Chinese.
create table area_gram (
    area_id   integer not null references area on delete cascade,
    gram      text    not null,
    county_id integer not null,
    primary key (gram, area_id)
);
create index grams_of_area on area_gram (area_id);

create function index_area_name() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from area_gram where area_id = new.id;
    end if;
    insert into area_gram (area_id, gram, county_id)
    select distinct new.id, lower(substr(new.name, position, width)), new.county_id
    from generate_series(1, char_length(new.name)) position, generate_series(1, 2) width
    where position + width - 1 <= char_length(new.name);
    return null;
end
$$;
create trigger area_name_is_searchable after insert or update of name, county_id on area
    for each row execute function index_area_name();

-- History stands behind the wall of its area.
create function stand_with_area() returns trigger language plpgsql as $$
begin
    select area.county_id into new.county_id from area where area.id = new.area_id;
    return new;
end
$$;
create trigger name_stands_with_area before insert or update on area_name
    for each row execute function stand_with_area();
create trigger code_stands_with_area before insert or update on area_code
    for each row execute function stand_with_area();
create trigger membership_stands_with_area before insert or update on area_membership
    for each row execute function stand_with_area();

-- Every kind's parents, throughout the area's life.
create function check_area_is_whole() returns trigger language plpgsql as $$
declare
    it area;
    parents text[];
begin
    select * into it from area where id = new.id;
    parents := case it.kind
        when 'COUNTY' then '{CITY}'
        when 'TOWNSHIP' then '{COUNTY}'
        when 'STATION' then '{COUNTY}'
        when 'SECTOR' then '{STATION}'
        when 'VILLAGE' then '{TOWNSHIP,STATION}'
        when 'GRID' then '{VILLAGE}'
        else '{}'
    end;
    if exists (
        select from unnest(parents) parent
        where not coalesce((select range_agg(valid) @> it.valid from area_membership
                            where area_id = it.id and kind = parent), false))
    or not coalesce((select range_agg(valid) @> it.valid from area_name where area_id = it.id), false)
    or not coalesce((select range_agg(valid) @> it.valid from area_code where area_id = it.id), false) then
        raise exception 'area % lacks a parent, a name or a code on some day', it.id
            using errcode = 'check_violation', constraint = 'area_is_whole';
    end if;
    return null;
end
$$;
-- Every change of an area's history changes its row too (its sequence), so one trigger sees them all.
create constraint trigger area_is_whole after insert or update on area
    deferrable initially deferred for each row execute function check_area_is_whole();

select county_wall('area');
select county_wall('area_name');
select county_wall('area_code');
select county_wall('area_membership');
select county_wall('area_gram');
