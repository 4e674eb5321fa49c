-- The monthly village allowance (defaults.md: 500 yuan, pro rata by days held), by payer, from a month on. In fen.
create table allowance_rate (
    function text not null,
    payer text not null,
    from_month date not null check (extract(day from from_month) = 1),
    amount bigint not null check (amount >= 0),
    primary key (function, payer, from_month)
);
insert into allowance_rate (function, payer, from_month, amount) values ('AUXILIARY', 'COUNTY', '2020-01-01', 50000);

-- What a county owes for a month, made anew as often as wanted until it is settled.
create sequence allowance_run_id increment by 50;
create table allowance_run (
    id integer primary key,
    version bigint not null,
    month date not null check (extract(day from month) = 1),
    made_at timestamptz not null,
    settled_at timestamptz,
    people integer not null,
    total bigint not null,
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    constraint allowance_run_once unique (county_id, month)
);
select county_wall('allowance_run');

create sequence allowance_id increment by 50;
create table allowance (
    id integer primary key,
    run_id integer not null references allowance_run (id),
    posting_id integer not null,
    person_id integer not null,         -- no foreign key: what a settled month owed stays on its books
    payer text not null,
    days integer not null check (days between 1 and 31),
    amount bigint not null check (amount >= 0),
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer
);
create index allowance_list_of_run on allowance (run_id, id);
create index allowance_of_person on allowance (person_id);
select county_wall('allowance');
