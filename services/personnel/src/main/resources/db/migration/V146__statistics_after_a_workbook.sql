-- A workbook brings thousands of rows at once. Until autovacuum comes by, a minute or more later, queries are planned by what
-- was counted before, as if a city had ten areas: coverage of 5,313 villages took 21 s, and 0.3 s once counted (44 ms). Only
-- an owner may count, so this is done as one.
create function know_the_force() returns boolean language plpgsql security definer set search_path = public as $$
begin
    analyze person, employment, posting, posting_area, territory_area, territory_area_parent, territory_person,
        territory_posting, territory_posting_area;
    return true;
end
$$;
