-- A workbook brings thousands of rows at once, and until autovacuum comes by, a minute or more later, every query is
-- planned as if there were none: coverage of a city then takes minutes. Only an owner may count, so this is done as one.
create function know_the_force() returns boolean language plpgsql security definer set search_path = public as $$
begin
    analyze person, employment, posting, posting_area, territory_area, territory_area_parent, territory_person,
        territory_posting, territory_posting_area;
    return true;
end
$$;
