-- What is practice is counted by itself, so that the numbers of what counts have no gaps.
alter table hazard_count add training boolean not null default false;
alter table hazard_count drop constraint hazard_count_pkey;
alter table hazard_count add primary key (county_id, year, training);

-- An inspection may be told again, as practice or real, once it is heard that a training had begun or ended before.
alter table inspection add sequence bigint not null default 1;
create index inspection_by_recording on inspection using brin (recorded_at);
create index hazard_by_recording on hazard using brin (recorded_at);
