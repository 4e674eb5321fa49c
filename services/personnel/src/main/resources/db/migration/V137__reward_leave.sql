-- Reward leave 奖休 (defaults.md): a day for a month in the top tenth of the station, at most five a year. The leave itself
-- is one of kind REWARD; here stands for which month it was earned.
insert into yardstick (name, valid_from, number) values ('REWARD_LEAVE_DAYS', '2020-01-01', 5);

create sequence reward_leave_id increment by 50;
create table reward_leave (
    id integer primary key,
    version bigint not null,
    person_id integer not null references person (id),
    month date not null check (extract(day from month) = 1),
    leave_id integer not null,          -- no foreign key: the room of leave keeps its own
    county_id integer not null,         -- where the person stands
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    constraint reward_leave_once_a_month unique (person_id, month)
);
create index reward_leave_list_of_county on reward_leave (county_id, month, id);
create index reward_leave_list_of_station on reward_leave (station_id, month, id);
select county_wall('reward_leave');
create trigger reward_leave_goes_with_person after update on person
    for each row when ((old.county_id, old.township_id, old.station_id, old.sector_id, old.village_id)
        is distinct from (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id))
    execute function go_with_person('reward_leave');
