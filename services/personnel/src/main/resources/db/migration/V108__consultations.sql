-- Consultations of the city and of each county (domain.md section 3): agenda, decisions, and whether these were followed up.
create sequence consultation_id increment by 50;
create table consultation (
    id integer primary key,
    version bigint not null,
    unit_id integer not null,           -- the city or a county
    planned_on date not null,
    place text check (char_length(place) between 1 and 80),
    agenda text[] not null,
    held_on date,
    called_off_for text check (char_length(called_off_for) between 1 and 200),
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    check (held_on is null or called_off_for is null)
);
create index consultation_list_of_county on consultation (county_id, planned_on, id);
create index consultation_by_unit on consultation (unit_id, held_on);
select county_wall('consultation');

create sequence decision_id increment by 50;
create table decision (
    id integer primary key,
    version bigint not null,
    consultation_id integer not null references consultation (id),
    text text not null check (char_length(text) between 1 and 300),
    responsible text not null check (char_length(responsible) between 1 and 60),   -- a unit or a post
    due_on date not null,
    done_on date,
    outcome text check (char_length(outcome) between 1 and 300),
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    check ((done_on is null) = (outcome is null))
);
create index decision_of_consultation on decision (consultation_id, id);
create index decision_list_of_county on decision (county_id, due_on, id);
select county_wall('decision');

create function take_decisions_along() returns trigger language plpgsql as $$
begin
    update decision set (county_id, township_id, station_id, sector_id, village_id)
        = (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id)
    where consultation_id = new.id;
    return null;
end
$$;
create trigger decisions_go_with_consultation after update on consultation
    for each row when (old.county_id is distinct from new.county_id)
    execute function take_decisions_along();
