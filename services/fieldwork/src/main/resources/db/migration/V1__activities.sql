-- What was done in the villages, and what was found there (domain.md section 4). Activities are the mass of the
-- platform's records, ten million a year in a city: written once, never changed, with no more indexes than their lists
-- need. A record stays where its village stood when it was made: a report for March uses the borders of March.

create table deed_kind (
    code     text primary key,
    position integer not null unique,
    zh       text    not null,
    en       text    not null
);

create table activity (
    id            uuid primary key,
    kind          text        not null check (kind in ('SWEEP', 'VISIT', 'PATROL', 'PUBLICITY', 'DEED')),
    county_id     integer     not null,
    township_id   integer,
    station_id    integer,
    sector_id     integer,
    village_id    integer     not null,
    by_person     integer     not null,
    occurred_at   timestamptz not null,
    recorded_at   timestamptz not null,
    households    integer     not null check (households >= 0),
    audience      integer     not null check (audience >= 0),
    leaflets      integer     not null check (leaflets >= 0),
    people_served integer     not null check (people_served >= 0),
    crew          integer     not null check (crew >= 0),
    deed          text references deed_kind,
    subject       text,
    route         text,
    note          text check (char_length(note) between 1 and 500),
    find_count    integer     not null check (find_count >= 0),
    imported      boolean     not null,
    check ((kind = 'DEED') = (deed is not null)),
    check (households = 0 or kind in ('SWEEP', 'VISIT')),
    check (audience + leaflets = 0 or kind = 'PUBLICITY'),
    check (people_served = 0 or kind = 'DEED'),
    check (crew = 0 or kind = 'PATROL'),
    check (find_count = 0 or kind in ('SWEEP', 'VISIT', 'PATROL'))
);
select county_wall('activity');

-- Lists begin with the caller's area or the chosen one (architecture.md section 4); the village's also tells of its
-- last sweep and visit, from the index alone.
create index activity_list_of_county on activity (county_id, occurred_at, id);
create index activity_list_of_station on activity (station_id, occurred_at, id);
create index activity_list_of_sector on activity (sector_id, occurred_at, id) where sector_id is not null;
create index activity_list_of_village on activity (village_id, occurred_at, id) include (kind);
create index activity_list_of_person on activity (by_person, occurred_at, id);
create index activity_of_deed on activity (deed) where deed is not null;

-- What a sweep, a visit or a patrol came upon; another service opens the matter and tells its number.
create table find (
    id            uuid primary key,
    activity_id   uuid        not null references activity,
    position      integer     not null,
    activity_kind text        not null,
    county_id     integer     not null,
    township_id   integer,
    station_id    integer,
    sector_id     integer,
    village_id    integer     not null,
    kind          text        not null check (kind in ('DISPUTE', 'HAZARD')),
    category      text        not null,
    severity      text,
    sentence      text        not null check (char_length(sentence) between 1 and 500),
    by_person     integer     not null,
    occurred_at   timestamptz not null,
    recorded_at   timestamptz not null,
    matter_id     uuid,
    matter_number text,
    matter_state  text,
    unique (activity_id, position),
    check ((kind = 'HAZARD') = (severity is not null)),
    check ((matter_id is null) = (matter_number is null))
);
select county_wall('find');
