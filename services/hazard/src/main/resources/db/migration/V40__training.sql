-- What was found while its county or station was in training (演练) is practice for ever and counts nowhere.
alter table hazard add training boolean not null default false;
alter table inspection add training boolean not null default false;
create index hazard_practice_of_county on hazard (county_id, found_at, id) where training;
create index hazard_practice_of_station on hazard (station_id, found_at, id) where training;
create index inspection_practice_of_county on inspection (county_id, occurred_at, id) where training;
create index inspection_practice_of_station on inspection (station_id, occurred_at, id) where training;
