-- Public holidays and make-up days of each year (libs/territory), as jurisdiction tells them: the latest word of a year
-- replaces the one before. A year that was never told of stands as shipped, or counts Monday to Friday.
create table territory_working_year (
    year    integer primary key,
    version bigint      not null,
    notice  text        not null,
    told_at timestamptz not null default now()
);

create table territory_working_day (
    year      integer not null references territory_working_year on delete cascade,
    first_day date    not null,
    last_day  date    not null check (last_day >= first_day),
    worked    boolean not null,
    name      text    not null,
    primary key (year, first_day)
);
