-- In which category and unit people served, from when until when (domain.md section 3): what is reported of a past day
-- is reported by this. The spans follow the person's row, whoever writes it; two at a time there cannot be.
alter table person add column since_date date;   -- since when the present category and unit hold
alter table onboarding_person add column since_date date;

create sequence employment_id increment by 50;

create table employment (
    id bigint primary key default nextval('employment_id'),
    person_id integer not null references person (id) on delete cascade,
    category text not null references category (code),
    unit_id integer not null,
    from_date date not null,
    until_date date check (until_date > from_date),
    county_id integer not null,         -- where the person stands
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    constraint employment_one_at_a_time
        exclude using gist (person_id with =, daterange(from_date, until_date) with &&)
);
create index employment_of_category on employment (category);
create index employment_list_of_county on employment (county_id, id);
create index employment_list_of_station on employment (station_id, id);

select set_config('onebeat.counties', '*', true);
update person set since_date = from_date;
insert into employment (person_id, category, unit_id, from_date, until_date, county_id, township_id, station_id,
        sector_id, village_id)
    select id, category, unit_id, from_date, until_date, county_id, township_id, station_id, sector_id, village_id
    from person where not system;
select set_config('onebeat.counties', '', true);
alter table person alter column since_date set not null;
select county_wall('employment');

-- A later `since` closes the span before it; an earlier one takes back what began after it.
create function keep_employment() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from employment where person_id = new.id and from_date > new.since_date;
        update employment set until_date = new.since_date
            where person_id = new.id and from_date < new.since_date
                and (until_date is null or until_date > new.since_date);
    end if;
    insert into employment (person_id, category, unit_id, from_date, until_date, county_id, township_id, station_id,
            sector_id, village_id)
        select new.id, new.category, new.unit_id, new.since_date, new.until_date, new.county_id, new.township_id,
            new.station_id, new.sector_id, new.village_id
        where not exists (select from employment where person_id = new.id and from_date = new.since_date);
    update employment set category = new.category, unit_id = new.unit_id, until_date = new.until_date
        where person_id = new.id and from_date = new.since_date;
    update employment set county_id = new.county_id, township_id = new.township_id, station_id = new.station_id,
            sector_id = new.sector_id, village_id = new.village_id
        where person_id = new.id;
    return null;
end
$$;
create trigger employment_begins after insert on person
    for each row when (not new.system) execute function keep_employment();
create trigger employment_follows after update on person
    for each row when (not new.system and (old.category, old.unit_id, old.since_date, old.until_date, old.county_id,
        old.township_id, old.station_id, old.sector_id, old.village_id) is distinct from (new.category, new.unit_id,
        new.since_date, new.until_date, new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id))
    execute function keep_employment();

-- Numbers that the installation gives to those whose own house gives them none (domain.md section 3).
create table service_number_series (
    category text primary key references category (code),
    prefix text not null check (prefix ~ '^[A-Z]{2,6}$'),
    last_number integer not null check (last_number >= 0)
);
insert into service_number_series values ('GRID_WORKER', 'WG', 0), ('MEDIATOR', 'TJ', 0);
