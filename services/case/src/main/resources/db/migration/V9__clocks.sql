-- The clocks of a dispute: when somebody is warned, when it goes up a level by itself (architecture.md section 5, ADR 19).
alter table dispute
    add column imported     boolean not null default false,
    add column counted_from timestamptz,
    add column warn_at      timestamptz,
    add column warned_for   text check (warned_for in ('FIRST_ACTION', 'TARGET', 'ANSWER', 'FOLLOW_UP')),
    add column goes_up_at   timestamptz,
    add column again_from   timestamptz;

-- Disputes from before have a first whole span from today, so that what is late does not come up all at once; nobody is
-- warned of what is late already. What was raised by hand to the station or above runs from its next step on. The wall binds the owner, too.
select set_config('onebeat.counties', '*', true);
update dispute set counted_from = occurred_at, imported = id in (select record_id from imported_record);
update dispute set
    again_from = now(),
    goes_up_at = greatest(
        case when coalesce(colour, 'RED') = 'RED' or due_for = 'ANSWER' then due_at else target_by end,
        now() + case colour when 'YELLOW' then interval '7 days' when 'BLUE' then interval '14 days' else interval '1 day' end)
where due_for in ('FIRST_ACTION', 'TARGET', 'ANSWER') and paused_since is null and not imported
    and level in ('COUNCIL', 'VILLAGE');
select set_config('onebeat.counties', '', true);

alter table dispute
    alter column counted_from set not null,
    alter column imported drop default,
    add column strikes_at timestamptz generated always as (least(warn_at, goes_up_at)) stored,
    add constraint dispute_past_strikes_no_clock check (not imported or (warn_at is null and goes_up_at is null));
create index dispute_strikes on dispute (strikes_at) where strikes_at is not null;
