-- What members of staff are licensed to do, such as to enforce the law 执法资格 (domain.md section 3): what there is to
-- hold is a catalogue of the city.
create table qualification_kind (
    code text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    position integer not null unique,
    zh text not null,
    en text not null
);
insert into qualification_kind (code, position, zh, en) values
    ('ENFORCEMENT', 1, '执法资格', 'Law enforcement qualification'),
    ('FIREARMS', 2, '持枪资格', 'Firearms licence'),
    ('POLICE_DRIVER', 3, '警车驾驶资格', 'Police driver'),
    ('AUXILIARY_DUTY', 4, '辅警上岗证', 'Auxiliary duty certificate');

create sequence qualification_id;

create table qualification (
    id integer primary key,
    version bigint not null,
    person_id integer not null references person (id),
    kind text not null references qualification_kind (code),
    from_date date not null,
    until_date date check (until_date >= from_date),   -- exclusive; equal: entered by mistake
    end_reason text,
    county_id integer not null,         -- where the person stands
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    constraint qualification_held_once exclude using gist
        (person_id with =, kind with =, daterange(from_date, until_date) with &&)
);
create index qualification_of_person on qualification (person_id, from_date);
create index qualification_of_kind on qualification (kind);
create index qualification_list_of_county on qualification (county_id, id);
create index qualification_list_of_station on qualification (station_id, id);
select county_wall('qualification');

create trigger qualifications_go_with_person after update on person
    for each row when ((old.county_id, old.township_id, old.station_id, old.sector_id, old.village_id)
        is distinct from (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id))
    execute function go_with_person('qualification');
