-- Whoever lost the claim to a month, to somebody who claimed it after, says nothing about it any more.
alter table roster_making add column claim integer not null default 0;
