-- Hazards from the find to the clearing (domain.md section 6), and what happened to each.

-- One row per county and year, drawn last: locked for the last milliseconds only, and a county's ledger has no gaps.
create table hazard_count (
    county_id integer not null,
    year      integer not null,
    drawn     integer not null check (drawn > 0),
    primary key (county_id, year)
);
select county_wall('hazard_count');

create table hazard (
    id               uuid primary key,
    version          bigint      not null,
    sequence         bigint      not null check (sequence > 0),
    number           text        not null unique,
    category         text        not null references hazard_category,
    severity         text        not null references hazard_severity,
    gravity          integer     not null generated always as (
                                     case severity when 'MAJOR' then 3 when 'GENERAL' then 2 else 1 end
                                 ) stored,
    description      text        not null check (char_length(description) between 1 and 500),
    place_id         uuid references place,
    place_kind       text,
    inspection_id    uuid references inspection,
    find_id          uuid unique,
    imported         boolean     not null,
    reference        text,
    state            text        not null check (state in ('FOUND', 'ORDERED', 'RECTIFYING', 'REINSPECTION',
                                                           'TRANSFERRED', 'CLEARED', 'WITHDRAWN')),
    level            text        not null check (level in ('VILLAGE', 'STATION', 'COUNTY', 'CITY')),
    is_open          boolean     not null generated always as (state not in ('CLEARED', 'WITHDRAWN')) stored,
    county_id        integer     not null,
    township_id      integer,
    station_id       integer,
    sector_id        integer,
    village_id       integer     not null,
    responsible_id   integer,
    found_by         integer,
    found_at         timestamptz not null,
    recorded_at      timestamptz not null,
    last_occurred_at timestamptz not null check (last_occurred_at >= found_at),
    unit             text,
    deadline         date,
    department       text,
    due_at           timestamptz not null,
    goes_up_at       timestamptz,
    cleared_at       timestamptz check (cleared_at >= found_at),
    unique (id, county_id),
    check ((place_id is null) = (place_kind is null)),
    check ((state = 'CLEARED') = (cleared_at is not null)),
    check ((unit is null) = (deadline is null)),
    -- what is closed, or was imported, never goes up
    check (goes_up_at is null or (state not in ('CLEARED', 'WITHDRAWN') and not imported))
);
select county_wall('hazard');

-- Lists begin with the caller's area or the chosen one and are read in their order (architecture.md section 4).
create index hazard_list_of_county on hazard (county_id, found_at, id);
create index hazard_list_of_township on hazard (township_id, found_at, id);
create index hazard_list_of_station on hazard (station_id, found_at, id);
create index hazard_list_of_sector on hazard (sector_id, found_at, id);
create index hazard_list_of_village on hazard (village_id, found_at, id);
create index hazard_list_of_responsible on hazard (responsible_id, found_at, id);
create index hazard_list_of_county_by_due on hazard (county_id, due_at, id);
create index hazard_list_of_station_by_due on hazard (station_id, due_at, id);
create index hazard_list_of_village_by_due on hazard (village_id, due_at, id);
create index hazard_list_of_responsible_by_due on hazard (responsible_id, due_at, id);
create index hazard_list_of_county_by_gravity on hazard (county_id, gravity, found_at, id);
create index hazard_list_of_station_by_gravity on hazard (station_id, gravity, found_at, id);
-- Open work that follows a post or an area, and what the clock takes up; few rows at any time.
create index hazard_open_of_village on hazard (village_id) where is_open;
create index hazard_open_of_sector on hazard (sector_id) where is_open;
create index hazard_open_of_station on hazard (station_id) where is_open;
create index hazard_open_of_township on hazard (township_id) where is_open;
create index hazard_going_up on hazard (goes_up_at) where goes_up_at is not null;
-- The foreign keys.
create index hazard_of_category on hazard (category);
create index hazard_of_severity on hazard (severity);
create index hazard_of_place on hazard (place_id) where place_id is not null;
create index hazard_of_inspection on hazard (inspection_id) where inspection_id is not null;

create table hazard_timeline (
    hazard_id      uuid        not null,
    sequence       bigint      not null,
    county_id      integer     not null,
    happening      text        not null,
    level          text        not null,
    responsible_id integer,
    by_person      integer,
    occurred_at    timestamptz not null,
    recorded_at    timestamptz not null,
    note           text,
    primary key (hazard_id, sequence),
    foreign key (hazard_id, county_id) references hazard (id, county_id) on update cascade deferrable initially deferred
);
select county_wall('hazard_timeline');
