-- What is practice is counted by itself, so that the numbers of what counts have no gaps.
alter table dispute_count add training boolean not null default false;
alter table dispute_count drop constraint dispute_count_pkey;
alter table dispute_count add primary key (county_id, year, training);
