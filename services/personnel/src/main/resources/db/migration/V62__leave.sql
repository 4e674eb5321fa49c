-- Leave (domain.md section 3): from its first day until the first one back at work. Which kinds there are is a catalogue
-- of the city.
create table leave_kind (
    code text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    position integer not null unique,
    zh text not null,
    en text not null
);
insert into leave_kind (code, position, zh, en) values
    ('ANNUAL', 1, '年休假', 'Annual leave'),
    ('REWARD', 2, '奖励休假', 'Reward leave'),
    ('COMPENSATORY', 3, '补休', 'Time off in lieu'),
    ('PERSONAL', 4, '事假', 'Personal leave'),
    ('SICK', 5, '病假', 'Sick leave'),
    ('FAMILY', 6, '婚育丧假', 'Family leave'),
    ('OTHER', 7, '其他', 'Other');

create sequence leave_id;

create table leave (
    id integer primary key,
    version bigint not null,
    person_id integer not null references person (id),
    kind text not null references leave_kind (code),
    from_date date not null,
    until_date date not null check (until_date >= from_date),   -- equal: called off
    granted_by integer not null,
    changed_at timestamptz not null,
    county_id integer not null,         -- where the person stands
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    constraint leave_one_at_a_time
        exclude using gist (person_id with =, daterange(from_date, until_date) with &&)
);
create index leave_of_kind on leave (kind);
create index leave_list_of_county on leave (county_id, id);
create index leave_list_of_station on leave (station_id, id);
select county_wall('leave');
create function take_leave_along() returns trigger language plpgsql as $$
begin
    update leave set (county_id, township_id, station_id, sector_id, village_id)
        = (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id)
    where person_id = new.id;
    return null;
end
$$;
create trigger leave_goes_with_person after update on person
    for each row when ((old.county_id, old.township_id, old.station_id, old.sector_id, old.village_id)
        is distinct from (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id))
    execute function take_leave_along();
