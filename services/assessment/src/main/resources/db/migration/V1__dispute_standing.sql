-- How each dispute stands now, as told on onebeat.case.dispute.v1: what figures per county are counted from.
create table dispute_standing (
    dispute_id  uuid        primary key,
    county_id   integer     not null,
    township_id integer,
    station_id  integer,
    sector_id   integer,
    village_id  integer,
    colour      text,
    state       text        not null,
    is_open     boolean     not null,
    found_at    timestamptz not null,
    agreed_at   timestamptz,
    resolved_at timestamptz,
    sequence    bigint      not null,
    constraint resolved_is_agreed_first check (resolved_at is null or agreed_at is not null)
);

create index dispute_standing_found_by_county on dispute_standing (county_id, found_at);
create index dispute_standing_agreed_by_county on dispute_standing (county_id, agreed_at) where agreed_at is not null;
create index dispute_standing_resolved_by_county
    on dispute_standing (county_id, resolved_at) where resolved_at is not null;
create index dispute_standing_open_by_county on dispute_standing (county_id, colour) where is_open;
create index dispute_standing_of_station on dispute_standing (station_id, found_at);

select county_wall('dispute_standing');
