-- What was counted of a matter once and for all: taken back with the rest of it if the matter turns out to be practice.
alter table standing add booked jsonb not null default '[]';
