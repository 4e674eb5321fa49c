-- What was opened while its county or station was in training (演练) is practice for ever and counts nowhere.
alter table dispute add training boolean not null default false;
create index dispute_practice_of_county on dispute (county_id, recorded_at, id) where training;
create index dispute_practice_of_station on dispute (station_id, recorded_at, id) where training;
