-- Reward funds 奖励基金 with a budget. What is paid is a row of the fund's own book and stands with the fund. In fen.
create sequence fund_id increment by 50;
create table fund (
    id integer primary key,
    version bigint not null,
    name text not null check (char_length(name) between 1 and 60),
    unit_id integer not null,
    budget bigint not null check (budget > 0),
    paid bigint not null default 0 check (paid between 0 and budget),
    payments integer not null default 0,
    from_date date not null,
    until_date date check (until_date > from_date),
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer
);
create index fund_list_of_county on fund (county_id, id);
create index fund_by_unit on fund (unit_id);
select county_wall('fund');

create sequence fund_payment_id increment by 50;
create table fund_payment (
    id integer primary key,
    version bigint not null,
    fund_id integer not null references fund (id),
    person_id integer not null,         -- no foreign key: the book keeps what was paid to somebody who was taken back
    amount bigint not null check (amount > 0),
    on_date date not null,
    reason text not null check (char_length(reason) between 1 and 200),
    reversed_on date,
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer
);
create index fund_payment_list_of_fund on fund_payment (fund_id, id);
create index fund_payment_of_person on fund_payment (person_id, on_date);
select county_wall('fund_payment');

create function take_fund_payments_along() returns trigger language plpgsql as $$
begin
    update fund_payment set (county_id, township_id, station_id, sector_id, village_id)
        = (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id)
    where fund_id = new.id;
    return null;
end
$$;
create trigger fund_payments_go_with_fund after update on fund
    for each row when ((old.county_id, old.station_id) is distinct from (new.county_id, new.station_id))
    execute function take_fund_payments_along();
