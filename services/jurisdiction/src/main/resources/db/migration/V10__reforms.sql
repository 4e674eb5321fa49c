-- The map of responsibility changes on a day, past or future: what stands in the row besides the history is today's, and
-- turns by a clock on the day that the history names next. What an area became is kept.

alter table area
    add standing text not null default 'PRESENT' check (standing in ('PLANNED', 'PRESENT', 'CLOSED')),
    add turns_on date;
alter table area alter standing drop default;
create index areas_that_turn on area (turns_on) where turns_on is not null;
create index children_of_county on area (county_id, kind, code, id) where kind in ('TOWNSHIP', 'STATION');
create index counties_by_code on area (code, id) where kind = 'COUNTY';

-- A life and the memberships in it are shortened in one transaction, row by row.
alter table area_membership alter constraint member_exists deferrable initially deferred;
alter table area_membership alter constraint parent_exists deferrable initially deferred;

create table area_succession (
    area_id      integer not null references area on delete cascade,
    successor_id integer not null references area on delete cascade,
    valid_from   date    not null,
    county_id    integer not null,
    primary key (area_id, successor_id, valid_from),
    check (area_id <> successor_id)
);
create index predecessors_of_area on area_succession (successor_id);
create trigger succession_stands_with_area before insert or update on area_succession
    for each row execute function stand_with_area();
select county_wall('area_succession');

-- An area that comes to another county takes its whole history along.
create function take_history_along() returns trigger language plpgsql as $$
begin
    update area_name set county_id = new.county_id where area_id = new.id;
    update area_code set county_id = new.county_id where area_id = new.id;
    update area_membership set county_id = new.county_id where area_id = new.id;
    update area_succession set county_id = new.county_id where area_id = new.id;
    return null;
end
$$;
create trigger history_goes_with_area after update of county_id on area
    for each row when (old.county_id <> new.county_id) execute function take_history_along();

-- Besides being whole: a village's township and station lie in one county, and its sector is one of its station's.
create function check_village_is_coherent() returns trigger language plpgsql as $$
begin
    if exists (
        select from area_membership township
        join area_membership above on above.area_id = township.parent_id and above.kind = 'COUNTY'
        join area_membership station on station.area_id = township.area_id and station.kind = 'STATION'
        join area_membership beside on beside.area_id = station.parent_id and beside.kind = 'COUNTY'
        where township.area_id = new.id and township.kind = 'TOWNSHIP' and above.parent_id <> beside.parent_id
            and not isempty(township.valid * above.valid * station.valid * beside.valid))
    or exists (
        select from area_membership sector
        join area_membership above on above.area_id = sector.parent_id and above.kind = 'STATION'
        join area_membership station on station.area_id = sector.area_id and station.kind = 'STATION'
        where sector.area_id = new.id and sector.kind = 'SECTOR' and above.parent_id <> station.parent_id
            and not isempty(sector.valid * above.valid * station.valid)) then
        raise exception 'village % stands in two counties or two stations on some day', new.id
            using errcode = 'check_violation', constraint = 'village_is_coherent';
    end if;
    return null;
end
$$;
create constraint trigger village_is_coherent after insert or update on area
    deferrable initially deferred for each row when (new.kind = 'VILLAGE') execute function check_village_is_coherent();
