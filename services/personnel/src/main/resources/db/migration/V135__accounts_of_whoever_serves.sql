-- Whoever is in service has an open account, posted or not (ADR 3): those without a posting are looked at once more.
select set_config('onebeat.counties', '*', true);
update account set state = 'WAITING', revision = revision + 1, attempts = 0, cause = null, due_at = now()
where leaving is null and not exists (
    select from posting where posting.person_id = account.person_id
        and posting.from_at <= now() and (posting.until_at is null or posting.until_at > now()));
select set_config('onebeat.counties', '', true);
