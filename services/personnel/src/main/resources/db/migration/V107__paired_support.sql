-- Paired support and contact points (domain.md section 3): a specialist unit or a leader stands by a station; leaders
-- visit theirs so many times a year.
create sequence pairing_id increment by 50;
create table pairing (
    id integer primary key,
    version bigint not null,
    unit_id integer not null,           -- the station
    level text not null check (level in ('CITY', 'COUNTY')),
    supporter text not null check (supporter in ('UNIT', 'LEADER')),
    name text not null check (char_length(name) between 1 and 60),   -- of the specialist unit, or the leader and post
    from_date date not null,
    until_date date check (until_date >= from_date),
    end_reason text check (char_length(end_reason) between 1 and 200),
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer
);
create index pairing_list_of_county on pairing (county_id, id);
create index pairing_list_of_station on pairing (station_id, id);
create index pairing_by_unit on pairing (unit_id);
select county_wall('pairing');

create sequence support_visit_id increment by 50;
create table support_visit (
    id integer primary key,
    pairing_id integer not null references pairing (id),
    on_date date not null,
    note text not null check (char_length(note) between 1 and 500),
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    constraint support_visit_once_a_day unique (pairing_id, on_date)
);
select county_wall('support_visit');

create function take_support_visits_along() returns trigger language plpgsql as $$
begin
    update support_visit set (county_id, township_id, station_id, sector_id, village_id)
        = (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id)
    where pairing_id = new.id;
    return null;
end
$$;
create trigger support_visits_go_with_pairing after update on pairing
    for each row when ((old.county_id, old.station_id) is distinct from (new.county_id, new.station_id))
    execute function take_support_visits_along();
