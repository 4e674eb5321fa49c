-- Reassignment filing (domain.md section 3): somebody is taken off the village for a time, with a filed reason and an
-- approval, and returns by themselves on the day; counted against the unit that ordered it.
create sequence withdrawal_id;

create table withdrawal (
    id integer primary key,
    version bigint not null,
    person_id integer not null references person (id),
    ordered_by integer not null,        -- area id of the station, county or city bureau
    reason text not null,
    from_date date not null,
    until_date date not null check (until_date >= from_date),   -- equal: called off
    state text not null check (state in ('FILED', 'APPROVED', 'REFUSED', 'CALLED_OFF')),
    filed_by integer not null,
    filed_at timestamptz not null,
    decided_by integer,
    decided_at timestamptz,
    changed_at timestamptz not null,
    answer text,                        -- why it was refused
    county_id integer not null,         -- where the person stands
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    constraint withdrawal_one_at_a_time
        exclude using gist (person_id with =, daterange(from_date, until_date) with &&)
        where (state in ('FILED', 'APPROVED'))
);
create index withdrawal_of_person on withdrawal (person_id, from_date);
create index withdrawal_by_unit on withdrawal (ordered_by, from_date);
create index withdrawal_list_of_county on withdrawal (county_id, id);
create index withdrawal_list_of_station on withdrawal (station_id, id);
select county_wall('withdrawal');
create function take_withdrawals_along() returns trigger language plpgsql as $$
begin
    update withdrawal set (county_id, township_id, station_id, sector_id, village_id)
        = (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id)
    where person_id = new.id;
    return null;
end
$$;
create trigger withdrawals_go_with_person after update on person
    for each row when ((old.county_id, old.township_id, old.station_id, old.sector_id, old.village_id)
        is distinct from (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id))
    execute function take_withdrawals_along();
