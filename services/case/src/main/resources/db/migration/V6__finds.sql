-- A dispute that was found in the field, and opened by what fieldwork tells of it: once, however often that is told.
alter table dispute add column find_id uuid;
create unique index dispute_of_find on dispute (find_id) where find_id is not null;
