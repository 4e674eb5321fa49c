-- Places (domain.md section 6). The contact person is a resident: encrypted, and gone when the place closes.
create table place (
    id                 uuid primary key,
    version            bigint      not null,
    name               text        not null check (char_length(name) between 1 and 100),
    kind               text        not null references place_kind,
    risk               text        not null references place_risk,
    address            text,
    contact_name       bytea,
    contact_telephone  bytea,
    county_id          integer     not null,
    township_id        integer,
    station_id         integer,
    sector_id          integer,
    village_id         integer     not null,
    registered_by      integer     not null,
    registered_at      timestamptz not null,
    last_inspected_at  timestamptz,
    next_inspection_on date        not null,
    closed_at          timestamptz,
    closed_because     text,
    is_open            boolean     not null generated always as (closed_at is null) stored,
    check ((closed_at is null) = (closed_because is null)),
    check (closed_at is null or (contact_name is null and contact_telephone is null))
);
select county_wall('place');

-- Lists begin with the caller's area or the chosen one; what is to be inspected next comes first.
create index place_list_of_county on place (county_id, next_inspection_on, id);
create index place_list_of_township on place (township_id, next_inspection_on, id);
create index place_list_of_station on place (station_id, next_inspection_on, id);
create index place_list_of_sector on place (sector_id, next_inspection_on, id);
create index place_list_of_village on place (village_id, next_inspection_on, id);
create index place_of_kind on place (kind);
create index place_of_risk on place (risk);
