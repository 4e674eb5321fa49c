-- What is open goes on in an heir only once that has been heard of itself; until then it stays where it stood last.
create or replace function territory_heir(area integer, day date) returns integer
    language sql stable
as
$$
    with recursive line (id, step) as (
        select area, 0
        union all
        select heard.id, step + 1
        from line cross join lateral (
            select min(next.successor_id) as id
            from territory_area ended
            join territory_area_successor next on next.area_id = ended.id and next.valid_from = ended.valid_until
            where ended.id = line.id and ended.valid_until <= day
            having count(*) = 1) sole
        join territory_area heard on heard.id = sole.id
        where step < 100)
    select id from line order by step desc limit 1
$$;

-- The day on which the area was last heard of: what was planned for a day since then is in force now.
alter table territory_area add heard_on date;
