-- Other services' replicas that were there before successors were told have never heard what the areas of earlier mergers
-- and splits became. The clock that tells areas again on their day tells these once more, and then sets the day anew.
-- The wall stays open until the transaction ends: areas are checked to be whole only then.
select set_config('onebeat.counties', '*', true);
update area set turns_on = current_date where turns_on is null and id in (select area_id from area_succession);
