-- Single matters that are opened to somebody besides what their postings cover (ADR 20). Which they are, the service that opens
-- them says: it puts a function of its own in the place of this one, which opens none.
create function territory_granted(posting integer, area integer, at timestamptz) returns uuid[]
    language sql stable strict
as
$$
select '{}'::uuid[]
$$;

-- A gate in the second wall: the rows of those matters are there, too, whatever their county. They are named in
-- `onebeat.matters`, which is written together with `onebeat.counties`; missing or empty, it opens nothing.
create function matter_gate(walled regclass, matter name) returns void
    language plpgsql
as
$$
begin
    execute format($policy$
        create policy matter_gate on %s using (
            %I = any ((select string_to_array(current_setting('onebeat.matters', true), ',')::%s[])::%3$s[]))
        $policy$, walled, matter,
        (select format_type(atttypid, null) from pg_attribute where attrelid = walled and attname = matter));
end
$$;
revoke execute on function matter_gate(regclass, name) from public;
