-- What was recorded while its county or station was in training (演练) is practice for ever and counts nowhere.
alter table activity add training boolean not null default false;
alter table find add training boolean not null default false;
alter table opinion add training boolean not null default false;
alter table task add training boolean not null default false;
create index activity_practice_of_county on activity (county_id, occurred_at, id) where training;
create index activity_practice_of_station on activity (station_id, occurred_at, id) where training;
create index opinion_practice_of_county on opinion (county_id, occurred_at, id) where training;
create index opinion_practice_of_station on opinion (station_id, occurred_at, id) where training;
create index task_practice_of_county on task (county_id, due_at, id) where training;
create index task_practice_of_station on task (station_id, due_at, id) where training;
