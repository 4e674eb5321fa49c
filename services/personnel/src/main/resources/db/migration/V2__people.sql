-- Whoever serves in the programme, and the unit they belong to. Id 1 is the installation's first administrator.
create sequence person_id start with 2;

create table person (
    id integer primary key,
    version bigint not null,
    system boolean not null,
    service_number text not null constraint person_service_number_once unique
        check (service_number ~ '^[A-Z0-9]{4,20}$'),
    account text not null unique check (account = lower(service_number)),
    display_name text not null check (char_length(display_name) between 1 and 50),
    category text not null references category (code),
    unit_id integer not null,
    telephone bytea,         -- encrypted
    telephone_index text,    -- blind index: equality without decryption
    from_date date not null,
    until_date date check (until_date > from_date),
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer
);

create index person_of_category on person (category);
create index person_list_of_county on person (county_id, id);
create index person_list_of_station on person (station_id, id);
create index person_list_of_unit on person (unit_id, id);
create index person_by_telephone on person (telephone_index);

-- One and two characters long parts of a name: a substring search that stays on an index under the policy, which LIKE
-- does not, and that finds names of two characters, which trigrams miss (architecture.md section 4).
create table name_part (
    part text not null,
    county_id integer not null,
    person_id integer not null references person (id) on delete cascade,
    primary key (part, county_id, person_id)
);

create index name_part_of_person on name_part (person_id);

select county_wall('person');
select county_wall('name_part');
