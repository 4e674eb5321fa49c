-- A workbook may put a village into a sector: taken back, the village is in the sector of before again.
alter table onboarding_deed add column sector_id integer;

-- Of what was committed before this was kept, nothing put a village into a sector: where it stands, it is to stay.
select set_config('onebeat.counties', '*', true);
update onboarding_deed deed set sector_id = area.sector_id
    from area where area.id = deed.area_id and not deed.added and area.station_id = deed.station_id;
select set_config('onebeat.counties', '', true);
