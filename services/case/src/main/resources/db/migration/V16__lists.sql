-- Lists of what is open, of a sector, and of what nobody holds, in the order of the reports.
drop index dispute_open_of_village, dispute_open_of_sector, dispute_open_of_station, dispute_open_of_township;
create index dispute_open_of_village on dispute (village_id, recorded_at, id) where is_open;
create index dispute_open_of_sector on dispute (sector_id, recorded_at, id) where is_open;
create index dispute_open_of_station on dispute (station_id, recorded_at, id) where is_open;
create index dispute_open_of_township on dispute (township_id, recorded_at, id) where is_open;
create index dispute_open_of_county on dispute (county_id, recorded_at, id) where is_open;
create index dispute_open_of_responsible on dispute (responsible_id, recorded_at, id) where is_open;
create index dispute_list_of_sector on dispute (sector_id, recorded_at, id) where sector_id is not null;
create index dispute_list_of_nobody on dispute (county_id, recorded_at, id) where responsible_id is null;
