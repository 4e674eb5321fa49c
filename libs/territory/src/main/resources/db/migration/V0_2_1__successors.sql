-- What an area became, and since when: what is open in an area that is no more goes on with the one that it became.
create table territory_area_successor (
    area_id      integer not null references territory_area on delete cascade,
    successor_id integer not null,
    valid_from   date    not null
);
create index territory_area_successors on territory_area_successor (area_id);
create index territory_area_predecessors on territory_area_successor (successor_id, valid_from);

-- The area that goes on with this one on a day: itself while it is in force, else the only one that it became as it
-- ended, or that one's own, and so on. One that became several, or none, has nobody to go on with it but itself.
create function territory_heir(area integer, day date) returns integer
    language sql stable
as
$$
    with recursive line (id, step) as (
        select area, 0
        union all
        select sole.id, step + 1
        from line cross join lateral (
            select min(next.successor_id) as id
            from territory_area ended
            join territory_area_successor next on next.area_id = ended.id and next.valid_from = ended.valid_until
            where ended.id = line.id and ended.valid_until <= day
            having count(*) = 1) sole
        where step < 100)
    select id from line order by step desc limit 1
$$;
