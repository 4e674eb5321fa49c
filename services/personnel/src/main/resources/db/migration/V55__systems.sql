-- Other governments' machine clients, registered with owner, purpose, scopes, areas and an end date (domain.md section
-- 10). To the other services a system is one of the people, posted as SYSTEM; its ids are of the same sequences.
create table connected_system (
    id integer primary key,            -- of person_id
    version bigint not null,
    sequence bigint not null,          -- how often it changed: of its events, and what callers see
    posting_id integer not null unique,
    client text not null constraint connected_system_client_once unique check (client ~ '^[a-z][a-z0-9-]{2,39}$'),
    name text not null check (char_length(name) between 1 and 50),
    owner text not null,
    contact text not null,
    purpose text not null,
    from_date date not null,
    until_date date not null check (until_date >= from_date),   -- the first day on which its client is closed
    end_reason text,
    state text not null check (state in ('WAITING', 'MADE', 'FAILED')),
    identity text unique,              -- id of the client in Keycloak, once known; never its secret
    attempts integer not null,
    cause text,
    due_at timestamptz,                -- when a worker looks at it next; null: not before something changes
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer
);
create index connected_system_due on connected_system (due_at) where due_at is not null;
create index connected_system_list_of_county on connected_system (county_id, id);
select county_wall('connected_system');

create table connected_system_area (
    system_id integer not null references connected_system (id),
    area_id integer not null,
    from_at timestamptz not null,
    until_at timestamptz check (until_at >= from_at),
    primary key (system_id, area_id, from_at)
);

-- What it may do: <service>:read or <service>:write.
create table connected_system_scope (
    system_id integer not null references connected_system (id),
    scope text not null check (scope ~ '^[a-z]+:(read|write)$'),
    primary key (system_id, scope)
);
