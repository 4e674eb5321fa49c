-- Figures are counted when events come in, and summed up when somebody asks. The listener of before is replaced by one
-- of another name, which reads everything from the beginning.
drop table dispute_standing;
delete from inbox_position where listener = 'disputes';
delete from listener_generation where listener = 'disputes';

-- How much of a measure there was in an area (village, station or county) in a period: 20260315 is a day, 202603 a month.
-- The ancestors are those of then: a village that moves goes on in a row of its own.
create table tally (
    id          bigint  generated always as identity,
    area_id     integer not null,
    county_id   integer not null,
    township_id integer,
    station_id  integer,
    sector_id   integer,
    village_id  integer,
    period      integer not null,
    measure     text    not null,
    amount      bigint  not null,
    constraint tally_of_area
        unique nulls not distinct (area_id, period, measure, county_id, station_id, sector_id, township_id)
) with (fillfactor = 80);

create index tally_of_sector on tally (sector_id, period) where sector_id is not null and village_id is not null;
create index tally_of_township on tally (township_id, period) where township_id is not null and village_id is not null;

-- How each matter stands now, and its entries: what it contributes to the tallies because of that.
create table standing (
    matter_id   uuid    primary key,
    kind        text    not null,
    county_id   integer not null,
    township_id integer,
    station_id  integer,
    sector_id   integer,
    village_id  integer,
    is_open     boolean not null,
    gravity     text,
    due_at      timestamptz,
    entries     jsonb   not null
) with (fillfactor = 80);

create index standing_open_of_county on standing (county_id, kind, gravity) where is_open;
create index standing_open_of_township on standing (township_id, kind, gravity) where is_open;
create index standing_open_of_station on standing (station_id, kind, gravity) where is_open;
create index standing_open_of_sector on standing (sector_id, kind, gravity) where is_open;
create index standing_open_of_village on standing (village_id, kind, gravity) where is_open;

-- When each village was last heard of.
create table hearing (
    village     integer primary key,
    county_id   integer not null,
    township_id integer,
    station_id  integer,
    sector_id   integer,
    village_id  integer not null,
    heard_at    timestamptz not null
);

create index hearing_of_county on hearing (county_id);
create index hearing_of_township on hearing (township_id);
create index hearing_of_station on hearing (station_id);
create index hearing_of_sector on hearing (sector_id);

select county_wall('tally');
select county_wall('standing');
select county_wall('hearing');
