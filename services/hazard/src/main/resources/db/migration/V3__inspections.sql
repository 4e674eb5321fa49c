-- Inspections as they were carried out, with the answers given; those that were imported have none.
create table inspection (
    id                uuid primary key,
    version           bigint      not null,
    place_id          uuid        not null references place,
    place_kind        text        not null,
    checklist_version integer,
    answers           jsonb       not null,
    note              text,
    findings          integer     not null check (findings >= 0),
    county_id         integer     not null,
    township_id       integer,
    station_id        integer,
    sector_id         integer,
    village_id        integer     not null,
    by_person         integer     not null,
    occurred_at       timestamptz not null,
    recorded_at       timestamptz not null,
    imported          boolean     not null,
    foreign key (place_kind, checklist_version) references checklist (kind, version),
    check (imported or checklist_version is not null)
);
select county_wall('inspection');

create index inspection_list_of_county on inspection (county_id, occurred_at, id);
create index inspection_list_of_township on inspection (township_id, occurred_at, id);
create index inspection_list_of_station on inspection (station_id, occurred_at, id);
create index inspection_list_of_sector on inspection (sector_id, occurred_at, id);
create index inspection_list_of_village on inspection (village_id, occurred_at, id);
create index inspection_list_of_place on inspection (place_id, occurred_at, id);
create index inspection_of_checklist on inspection (place_kind, checklist_version);
