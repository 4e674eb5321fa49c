-- The day, where the authority is, on which it last told of the area.
comment on column territory_area.heard_on is 'day of the authority''s last word';
update territory_area set heard_on = valid_until where heard_on is null and valid_until <= current_date;

-- What was planned can be withdrawn until its day, and the withdrawal may arrive late: what is open goes on in an heir
-- only once the authority has said so on that day or since, whatever day it is here.
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
            where ended.id = line.id and ended.valid_until <= day and ended.heard_on >= ended.valid_until
            having count(*) = 1) sole
        join territory_area heard on heard.id = sole.id
        where step < 100)
    select id from line order by step desc limit 1
$$;
