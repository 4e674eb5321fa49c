-- What is practice is counted by itself, so that the numbers of what counts have no gaps.
create table practice_count (
    county_id integer not null,
    year      integer not null,
    drawn     integer not null check (drawn > 0),
    primary key (county_id, year)
);
select county_wall('practice_count');

-- An inspection may be told again, as practice or real, once it is heard that a training had begun or ended before.
alter table inspection add sequence bigint not null default 1;
create index inspection_by_recording on inspection using brin (recorded_at);
create index hazard_by_recording on hazard using brin (recorded_at);
