-- Tasks 派单: somebody asks the one responsible for a village to do something by a day.
create table task_kind (
    code     text primary key,
    position integer not null unique,
    zh       text    not null,
    en       text    not null
);

create table task (
    id             uuid primary key,
    version        bigint      not null,
    sequence       bigint      not null check (sequence > 0),
    kind           text        not null references task_kind,
    instruction    text        not null check (char_length(instruction) between 1 and 500),
    state          text        not null check (state in ('DISPATCHED', 'ACCEPTED', 'RETURNED', 'DONE', 'WITHDRAWN')),
    is_open        boolean     not null generated always as (state not in ('DONE', 'WITHDRAWN')) stored,
    level          text        not null check (level in ('VILLAGE', 'STATION', 'COUNTY')),
    county_id      integer     not null,
    township_id    integer,
    station_id     integer,
    sector_id      integer,
    village_id     integer     not null,
    responsible_id integer,
    chosen         boolean     not null,
    issued_by      integer     not null,
    issuing_unit   integer     not null,
    dispatched_at  timestamptz not null,
    due_at         timestamptz not null,
    -- when it goes up a level unless somebody has accepted it; null where no such clock runs
    accept_by      timestamptz,
    done_at        timestamptz,
    check (accept_by is null or state = 'DISPATCHED'),
    check ((done_at is null) = (state <> 'DONE')),
    unique (id, county_id)
);
select county_wall('task');

create index task_list_of_county on task (county_id, due_at, id);
create index task_list_of_station on task (station_id, due_at, id);
create index task_list_of_village on task (village_id, due_at, id);
create index task_list_of_responsible on task (responsible_id, due_at, id);
create index task_open_of_responsible on task (responsible_id, due_at, id) where is_open;
create index task_open_of_county on task (county_id, due_at, id) where is_open;
create index task_open_of_station on task (station_id, due_at, id) where is_open;
create index task_open_of_village on task (village_id) where is_open;
create index task_open_of_sector on task (sector_id) where is_open;
create index task_to_go_up on task (accept_by) where accept_by is not null;
create index task_of_kind on task (kind);

-- What happened to a task and who was responsible after it, as the reader is told; never changed afterwards.
create table task_timeline (
    task_id     uuid        not null,
    sequence    bigint      not null,
    county_id   integer     not null,
    happening   text        not null,
    by_person   integer,
    responsible integer,
    level       text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    note        text,
    primary key (task_id, sequence),
    foreign key (task_id, county_id) references task (id, county_id) on update cascade deferrable initially deferred
);
select county_wall('task_timeline');
