-- Secondment 警种支援 (domain.md section 3): a year on a village, the establishment post kept. One row a term; a renewal
-- and a swap begin another one. It stands where it serves.
create table secondment_rule (
    version integer generated always as identity primary key,
    from_date date not null unique,
    term_months integer not null check (term_months between 1 and 60),
    warning_days integer not null check (warning_days between 1 and 365),   -- before the end, its holder is told
    changed_at timestamptz not null default now()
);
insert into secondment_rule (from_date, term_months, warning_days) values ('2020-01-01', 12, 60);

create sequence secondment_id;
create table secondment (
    id integer primary key,
    version bigint not null,
    person_id integer not null references person (id),
    area_id integer not null,          -- the village
    posting_id integer not null references posting (id),
    selection_id integer references selection (id),
    before_id integer references secondment (id),   -- the term that this one goes on from
    specialities text[] not null,
    from_date date not null,
    until_date date not null check (until_date >= from_date),   -- equal: called off before it began
    end_reason text,                   -- where it ended before its time
    warned_at timestamptz,             -- its holder was told that the end comes near
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    constraint secondment_one_at_a_time exclude using gist
        (person_id with =, daterange(from_date, until_date) with &&) deferrable initially deferred,
    constraint secondment_goes_on_once unique (before_id)
);
create index secondment_of_person on secondment (person_id, from_date);
create index secondment_of_posting on secondment (posting_id);
create index secondment_of_selection on secondment (selection_id);
create index secondment_by_area on secondment (area_id, from_date);
create index secondment_list_of_county on secondment (county_id, until_date, id);
create index secondment_list_of_station on secondment (station_id, until_date, id);
create index secondment_to_warn on secondment (until_date) where warned_at is null and end_reason is null;
select county_wall('secondment');
