-- Whether a record came in by import is asked by its id.
create index imported_record_of_record on imported_record (record_id);
