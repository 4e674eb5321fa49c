-- What V11 was to do: postings stand behind the wall, and the owner of the table is no exception to it.
select set_config('onebeat.counties', '*', true);
update posting set turns_at = (
    select min(turn)
    from posting_area held cross join lateral (values (held.from_at), (held.until_at)) turns (turn)
    where held.posting_id = posting.id and turn > now());
select set_config('onebeat.counties', '', true);
