-- What is practice is counted by itself, so that the numbers of what counts have no gaps.
create table practice_count (
    county_id integer not null,
    year      integer not null,
    drawn     integer not null check (drawn > 0),
    primary key (county_id, year)
);
select county_wall('practice_count');
