-- The instant, where the authority is, at which it last told of the posting.
alter table territory_posting add heard_at timestamptz;
create index territory_posting_by_word on territory_posting (heard_at);

-- The instant by which to judge who holds what now: this machine's clock, or where that is behind, the authority's latest
-- word. A word from more than five minutes ahead was told by a clock that is wrong, and moves nobody.
create function territory_present(clock timestamptz) returns timestamptz
    language sql stable
as
$$
    select greatest(clock, max(heard_at)) from territory_posting where heard_at <= clock + interval '5 minutes'
$$;
