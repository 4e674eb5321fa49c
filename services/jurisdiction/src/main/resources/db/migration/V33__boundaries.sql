-- Outlines of areas (domain.md section 2), as somebody supplied them: dated, with what their coordinates refer to and the
-- approval number of the map they were taken from. `outline` and `simplified` are GeoJSON geometries, kept as text.
create table boundary_pack (
    id          uuid primary key,
    county_id   integer not null,  -- of a pack over several counties: the city itself
    township_id integer,
    station_id  integer,
    sector_id   integer,
    village_id  integer,
    system      text    not null check (system in ('WGS84', 'GCJ02', 'CGCS2000')),
    approval    text check (char_length(approval) between 1 and 60),
    source      text    not null check (char_length(source) between 1 and 100),
    valid_from  date    not null,
    features    integer not null,
    added       integer not null,
    replaced    integer not null,
    unchanged   integer not null,
    warnings    integer not null,
    imported_at timestamptz not null,
    imported_by integer not null
);
create index boundary_packs_of_county on boundary_pack (county_id, id);
select county_wall('boundary_pack');

create table boundary (
    id              uuid primary key,
    version         bigint  not null,
    area_id         integer not null,
    kind            text    not null,
    county_id       integer not null,
    township_id     integer,
    station_id      integer,
    sector_id       integer,
    village_id      integer,
    valid_from      date    not null,
    valid_until     date check (valid_until > valid_from),
    valid           daterange not null generated always as (daterange(valid_from, valid_until)) stored,
    pack_id         uuid    not null,  -- no reference: whoever sees the area need not see the pack
    system          text    not null check (system in ('WGS84', 'GCJ02', 'CGCS2000')),
    approval        text,
    source          text    not null,
    digest          text    not null,
    outline         text    not null,
    simplified      text    not null,
    label_longitude double precision not null,
    label_latitude  double precision not null,
    constraint one_outline_of_an_area_at_a_time unique (area_id, valid without overlaps)
);
create index boundaries_of_area on boundary (area_id, valid_from);
create index boundary_list_of_county on boundary (county_id, kind, area_id);
create index boundary_list_of_township on boundary (township_id, kind, area_id);
create index boundary_list_of_station on boundary (station_id, kind, area_id);
create index boundary_list_of_sector on boundary (sector_id, kind, area_id);
create index boundary_list_of_village on boundary (village_id, kind, area_id);
create index boundary_list on boundary (area_id, id);
select county_wall('boundary');
