-- What officers chose when a round was matched, and where they belonged: kept with the round, for it explains the match
-- when they have moved. Never shown but for what came of it.
create table ballot (
    selection_id integer not null references selection (id),
    county_id integer not null,         -- of the round
    person_id integer not null references person (id),
    home_id integer,                    -- the station they belonged to
    specialities text[] not null,
    wishes integer[] not null,
    primary key (selection_id, person_id)
);
create index ballot_of_person on ballot (person_id);
select county_wall('ballot');

select set_config('onebeat.counties', '*', true);
insert into ballot (selection_id, county_id, person_id, home_id, specialities, wishes)
    select selection.id, selection.county_id, person_id, home_id, specialities, wishes
    from candidate join selection on selection.id = candidate.selection_id
    where state in ('MATCHED', 'PUBLISHED', 'CARRIED_OUT');
select set_config('onebeat.counties', '', true);
alter table candidate drop column home_id;
