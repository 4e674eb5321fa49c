-- A county or a station is in training (演练) from an instant until it goes live: what is recorded in it meanwhile is
-- practice and counts nowhere. `valid_until` is exclusive and null while it goes on.
create table area_training (
    area_id     integer     not null references area on delete cascade,
    valid_from  timestamptz not null,
    valid_until timestamptz check (valid_until > valid_from),
    valid       tstzrange   not null generated always as (tstzrange(valid_from, valid_until)) stored,
    county_id   integer     not null,
    constraint area_trains_once_at_a_time primary key (area_id, valid without overlaps)
);
create trigger training_stands_with_area before insert or update on area_training
    for each row execute function stand_with_area();
select county_wall('area_training');
