-- How far the account in Keycloak follows the person. No password ever stands here.
create table account (
    person_id integer primary key references person (id),
    state text not null check (state in ('WAITING', 'MADE', 'FAILED')),
    identity text unique,        -- id of the user in Keycloak, once known
    signed_in boolean not null,  -- the first password was replaced by its owner
    revision bigint not null,    -- rises with every wish; a worker that served an older one leaves the row waiting
    attempts integer not null,
    cause text,
    due_at timestamptz,          -- when a worker looks at it next; null: not before something changes
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer
);

create index account_due on account (due_at) where due_at is not null;
create index account_list_of_county on account (county_id, state);
create index account_list_of_station on account (station_id, state);

select county_wall('account');
