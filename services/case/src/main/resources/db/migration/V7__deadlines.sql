-- What runs out next for an open dispute, and when; lists of it begin with the caller's area and are read in this order.
alter table dispute
    add column first_action_by timestamptz,
    add column target_by       timestamptz,
    add column due_at          timestamptz,
    add column due_for         text check (due_for in ('FIRST_ACTION', 'TARGET', 'FOLLOW_UP')),
    add check ((due_at is null) = (due_for is null));

-- Disputes from before: working days are taken as whole weeks, and a visit is due with the next step. The wall binds the
-- owner, too.
select set_config('onebeat.counties', '*', true);
update dispute set
    first_action_by = occurred_at
        + case colour when 'YELLOW' then interval '48 hours' when 'BLUE' then interval '72 hours' else interval '24 hours' end,
    target_by = occurred_at
        + case colour when 'RED' then interval '7 days' when 'YELLOW' then interval '21 days' when 'BLUE' then interval '42 days' end;
update dispute set due_at = first_action_by, due_for = 'FIRST_ACTION' where state in ('REPORTED', 'TRIAGED', 'ASSIGNED');
update dispute set due_at = target_by, due_for = 'TARGET' where state in ('MEDIATING', 'FAILED');
select set_config('onebeat.counties', '', true);
alter table dispute alter column first_action_by set not null;

create index dispute_due_of_county on dispute (county_id, due_at, id) where due_at is not null;
create index dispute_due_of_township on dispute (township_id, due_at, id) where due_at is not null;
create index dispute_due_of_station on dispute (station_id, due_at, id) where due_at is not null;
create index dispute_due_of_village on dispute (village_id, due_at, id) where due_at is not null;
create index dispute_due_of_responsible on dispute (responsible_id, due_at, id) where due_at is not null;
