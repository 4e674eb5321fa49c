-- The replica of areas, people and postings (libs/territory). Whole histories: `valid_until` is
-- exclusive and null while open. There are no foreign keys between the three: what is published
-- arrives in any order, and a reference to what has not arrived yet waits.

create table territory_area (
    id          integer primary key,
    version     bigint  not null,
    kind        text    not null,
    settlement  text,
    valid_from  date    not null,
    valid_until date
);
create index territory_area_by_kind on territory_area (kind, id);

create table territory_area_name (
    area_id     integer not null references territory_area on delete cascade,
    value       text    not null,
    valid_from  date    not null,
    valid_until date
);
create index territory_area_name_of_area on territory_area_name (area_id, valid_from);

create table territory_area_code (
    area_id     integer not null references territory_area on delete cascade,
    value       text    not null,
    valid_from  date    not null,
    valid_until date
);
create index territory_area_code_of_area on territory_area_code (area_id, valid_from);
create index territory_area_by_code on territory_area_code (value, valid_from);

create table territory_area_parent (
    area_id     integer not null references territory_area on delete cascade,
    parent_kind text    not null,
    parent_id   integer not null,
    valid_from  date    not null,
    valid_until date
);
create index territory_area_parents on territory_area_parent (area_id, valid_from);
create index territory_area_children on territory_area_parent (parent_id, valid_from);

create table territory_person (
    id             integer primary key,
    version        bigint  not null,
    is_system      boolean not null,
    service_number text,
    account        text,
    display_name   text    not null,
    category       text,
    unit_id        integer,
    valid_from     date    not null,
    valid_until    date
);
create index territory_person_by_account on territory_person (account);

create table territory_posting (
    id        integer primary key,
    version   bigint  not null,
    person_id integer not null,
    function  text    not null,
    is_main   boolean not null,
    is_acting boolean not null
);
create index territory_posting_of_person on territory_posting (person_id, function);

create table territory_posting_area (
    posting_id  integer     not null references territory_posting on delete cascade,
    area_id     integer     not null,
    valid_from  timestamptz not null,
    valid_until timestamptz
);
create index territory_posting_area_of_posting on territory_posting_area (posting_id, valid_from);
create index territory_posting_area_by_area on territory_posting_area (area_id, valid_from);

-- The second wall. Rows of a walled table exist for a transaction only if their county is in
-- `onebeat.counties`, which the application writes as each transaction begins ('*' for listeners and
-- the installation's own work). An empty or missing setting shows nothing: on a pooled connection it
-- is '' and not null after the first transaction. The setting is read once per query (sub-selects),
-- and '*' never meets the cast to integers, not even while the planner estimates.
create function county_wall(walled regclass) returns void
    language plpgsql
as
$$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format($policy$
        create policy county_wall on %s using (
            (select current_setting('onebeat.counties', true) = '*')
            or county_id = any ((select string_to_array(
                nullif(current_setting('onebeat.counties', true), '*'), ',')::integer[])::integer[]))
        $policy$, walled);
end
$$;
revoke execute on function county_wall(regclass) from public;
