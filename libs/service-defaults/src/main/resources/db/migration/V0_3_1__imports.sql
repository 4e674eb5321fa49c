-- Under which references records of the past came in (libs/service-defaults, Imports): what is known is not taken again.
create table imported_record (
    county_id   integer     not null,
    kind        text        not null,
    reference   text        not null,
    record_id   uuid        not null,
    imported_at timestamptz not null default now(),
    primary key (county_id, kind, reference)
);
select county_wall('imported_record');
