-- An area that comes to another county takes its trainings along.
create function take_training_along() returns trigger language plpgsql as $$
begin
    update area_training set county_id = new.county_id where area_id = new.id;
    return null;
end
$$;
create trigger training_goes_with_area after update of county_id on area
    for each row when (old.county_id <> new.county_id) execute function take_training_along();
