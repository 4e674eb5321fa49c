-- This service's own replica knows of successors too, from now on; earlier mergers are taken from the books.
insert into territory_area_successor (area_id, successor_id, valid_from)
select area_id, successor_id, valid_from from area_succession;
