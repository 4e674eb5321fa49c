-- Disputes and their files (domain.md section 5). Every table that holds a dispute or a paper of it stands behind the
-- county wall; papers follow their dispute when a village changes county (on update cascade; deferred where a paper is
-- filed in the same flush).

create table dispute_category (
    code     text primary key,
    position integer not null unique,
    zh       text    not null,
    en       text    not null
);

create table dispute_source (
    code     text primary key,
    position integer not null unique,
    zh       text    not null,
    en       text    not null
);

-- One row per county and year. The number is drawn last, so that the row is locked for the last milliseconds of a
-- report only; in return a county's ledger has no gaps.
create table dispute_count (
    county_id integer not null,
    year      integer not null,
    drawn     integer not null check (drawn > 0),
    primary key (county_id, year)
);
select county_wall('dispute_count');

create table dispute (
    id               uuid primary key,
    version          bigint      not null,
    sequence         bigint      not null check (sequence > 0),
    number           text        not null unique,
    category         text        not null references dispute_category,
    source           text        not null references dispute_source,
    summary          text        not null check (char_length(summary) between 1 and 500),
    state            text        not null check (state in ('REPORTED', 'TRIAGED', 'ASSIGNED', 'MEDIATING', 'FAILED',
                                                           'AGREED', 'FOLLOW_UP', 'CLOSED', 'WITHDRAWN')),
    colour           text check (colour in ('RED', 'YELLOW', 'BLUE')),
    urgency          integer     not null generated always as (
                                     case colour when 'RED' then 3 when 'YELLOW' then 2 when 'BLUE' then 1 else 0 end
                                 ) stored,
    is_open          boolean     not null generated always as (state not in ('CLOSED', 'WITHDRAWN')) stored,
    county_id        integer     not null,
    township_id      integer,
    station_id       integer,
    sector_id        integer,
    village_id       integer     not null,
    responsible_id   integer,
    reported_by      integer     not null,
    occurred_at      timestamptz not null,
    recorded_at      timestamptz not null,
    last_occurred_at timestamptz not null check (last_occurred_at >= occurred_at),
    follow_up_rounds integer     not null check (follow_up_rounds >= 0),
    unique (id, county_id),
    check (colour is not null or state in ('REPORTED', 'WITHDRAWN'))
);
select county_wall('dispute');

-- Lists begin with the caller's area or the chosen one and are read in their order (architecture.md section 4).
create index dispute_list_of_county on dispute (county_id, recorded_at, id);
create index dispute_list_of_township on dispute (township_id, recorded_at, id);
create index dispute_list_of_station on dispute (station_id, recorded_at, id);
create index dispute_list_of_village on dispute (village_id, recorded_at, id);
create index dispute_list_of_responsible on dispute (responsible_id, recorded_at, id);
create index dispute_list_of_county_by_occurrence on dispute (county_id, occurred_at, id);
create index dispute_list_of_station_by_occurrence on dispute (station_id, occurred_at, id);
create index dispute_list_of_county_by_urgency on dispute (county_id, urgency, recorded_at, id);
create index dispute_list_of_station_by_urgency on dispute (station_id, urgency, recorded_at, id);
-- Open work that follows a post or an area; few rows at any time.
create index dispute_open_of_village on dispute (village_id) where is_open;
create index dispute_open_of_sector on dispute (sector_id) where is_open;
create index dispute_open_of_station on dispute (station_id) where is_open;
create index dispute_open_of_township on dispute (township_id) where is_open;
-- The foreign keys.
create index dispute_of_category on dispute (category);
create index dispute_of_source on dispute (source);

create table dispute_timeline (
    dispute_id  uuid        not null,
    sequence    bigint      not null,
    county_id   integer     not null,
    happening   text        not null,
    by_person   integer,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    note        text,
    primary key (dispute_id, sequence),
    foreign key (dispute_id, county_id) references dispute (id, county_id) on update cascade deferrable initially deferred
);
select county_wall('dispute_timeline');

-- Exactly one entry holds at every instant: entries of a dispute never overlap, and each begins where the one before
-- ended. Deferred, since the old entry is ended and the new one filed in the same flush.
create table dispute_responsibility (
    dispute_id uuid        not null,
    sequence   bigint      not null,
    county_id  integer     not null,
    person_id  integer,
    how        text        not null check (how in ('ROUTED', 'ASSIGNED')),
    since      timestamptz not null,
    until      timestamptz,
    during     tstzrange   not null generated always as (tstzrange(since, until)) stored,
    primary key (dispute_id, during without overlaps) deferrable initially deferred,
    foreign key (dispute_id, county_id) references dispute (id, county_id) on update cascade deferrable initially deferred
);
create index dispute_responsibility_in_order on dispute_responsibility (dispute_id, sequence);
select county_wall('dispute_responsibility');
