-- The civil day on which something is due (architecture.md section 5).
create function civil_day(instant timestamptz) returns date
    language sql
    immutable strict parallel safe
as
$$
select (instant at time zone 'Asia/Shanghai')::date
$$;
