-- A posting that begins, ends or changes its areas at an instant to come is told again then: every service's open work
-- follows at that instant and not when it hears of the posting next.
alter table posting add turns_at timestamptz;
create index postings_that_turn on posting (turns_at) where turns_at is not null;
update posting set turns_at = (
    select min(turn)
    from posting_area held cross join lateral (values (held.from_at), (held.until_at)) turns (turn)
    where held.posting_id = posting.id and turn > now());
