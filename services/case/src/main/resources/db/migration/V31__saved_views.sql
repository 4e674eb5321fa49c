-- Filters of the list that somebody gave a name, each with a place of its own among at most 20. They stand behind the wall
-- of the county in which their owner serves.
create table saved_view (
    county_id integer not null,
    person_id integer not null,
    id        uuid    not null,
    place     integer not null check (place between 1 and 20),
    name      text    not null check (char_length(name) between 1 and 40),
    filters   jsonb   not null,
    primary key (county_id, person_id, id),
    unique (county_id, person_id, place),
    unique (county_id, person_id, name)
);
select county_wall('saved_view');
