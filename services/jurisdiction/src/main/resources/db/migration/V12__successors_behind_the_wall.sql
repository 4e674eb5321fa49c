-- What V11 was to do: the books stand behind the wall, and the owner of the tables is no exception to it.
select set_config('onebeat.counties', '*', true);
insert into territory_area_successor (area_id, successor_id, valid_from)
select area_id, successor_id, valid_from from area_succession books
where not exists (
    select from territory_area_successor heard
    where heard.area_id = books.area_id and heard.successor_id = books.successor_id
        and heard.valid_from = books.valid_from);
select set_config('onebeat.counties', '', true);
