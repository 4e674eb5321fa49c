-- When areas were in training (演练): what was recorded meanwhile counts nowhere. `valid_until` is exclusive, null while
-- it goes on.
create table territory_area_training (
    area_id     integer     not null references territory_area on delete cascade,
    valid_from  timestamptz not null,
    valid_until timestamptz,
    primary key (area_id, valid_from)
);
