-- The city's clocks by version (defaults.md), and the version by which each dispute runs: the one that held when it was found.
create table clock_rule (
    version           integer primary key check (version > 0),
    valid_from        date    not null,
    warn_percent      integer not null check (warn_percent between 10 and 99),
    first_visit_days  integer not null check (first_visit_days > 0),
    second_visit_days integer not null check (second_visit_days > first_visit_days),
    visit_window_days integer not null check (visit_window_days >= 0),
    court_days        integer not null check (court_days > 0)
);

create table clock_span (
    rule_version       integer not null references clock_rule,
    colour             text    not null check (colour in ('RED', 'YELLOW', 'BLUE')),
    first_action_hours integer not null check (first_action_hours > 0),
    target             integer not null check (target > 0),
    target_unit        text    not null check (target_unit in ('DAYS', 'WORKING_DAYS')),
    up_at_first_action boolean not null,
    again              integer not null check (again > 0),
    again_unit         text    not null check (again_unit in ('HOURS', 'DAYS', 'WORKING_DAYS')),
    primary key (rule_version, colour)
);

insert into clock_rule values (1, '2000-01-01', 75, 7, 30, 3, 30);
insert into clock_span values
    (1, 'RED', 24, 7, 'DAYS', true, 24, 'HOURS'),
    (1, 'YELLOW', 48, 15, 'WORKING_DAYS', false, 5, 'WORKING_DAYS'),
    (1, 'BLUE', 72, 30, 'WORKING_DAYS', false, 10, 'WORKING_DAYS');

-- A version is never deleted, so that nothing looks for the disputes of one: no index. How many days a target has is kept
-- beside it, so that it can be counted again when a year's holidays are announced.
alter table dispute
    add column clock_rule  integer not null default 1 references clock_rule,
    add column target_days integer check (target_days > 0),
    add column target_unit text check (target_unit in ('DAYS', 'WORKING_DAYS')),
    add check ((target_days is null) = (target_unit is null));
alter table dispute alter column clock_rule drop default;
alter table transfer add column answer_days integer;

-- Open matters from before: as many days as their target has by the holidays of 2025 and 2026. The wall binds the owner, too.
select set_config('onebeat.counties', '*', true);
create temporary table announced (first_day date, last_day date, worked boolean) on commit drop;
insert into announced values
    ('2025-01-01', '2025-01-01', false), ('2025-01-26', '2025-01-26', true), ('2025-01-28', '2025-02-04', false),
    ('2025-02-08', '2025-02-08', true), ('2025-04-04', '2025-04-06', false), ('2025-04-27', '2025-04-27', true),
    ('2025-05-01', '2025-05-05', false), ('2025-05-31', '2025-06-02', false), ('2025-09-28', '2025-09-28', true),
    ('2025-10-01', '2025-10-08', false), ('2025-10-11', '2025-10-11', true), ('2026-01-01', '2026-01-03', false),
    ('2026-01-04', '2026-01-04', true), ('2026-02-14', '2026-02-14', true), ('2026-02-15', '2026-02-23', false),
    ('2026-02-28', '2026-02-28', true), ('2026-04-04', '2026-04-06', false), ('2026-05-01', '2026-05-05', false),
    ('2026-05-09', '2026-05-09', true), ('2026-06-19', '2026-06-21', false), ('2026-09-20', '2026-09-20', true),
    ('2026-09-25', '2026-09-27', false), ('2026-10-01', '2026-10-07', false), ('2026-10-10', '2026-10-10', true);

update dispute set
    target_unit = case colour when 'RED' then 'DAYS' else 'WORKING_DAYS' end,
    target_days = greatest(1, (
        select count(*) filter (where colour = 'RED' or coalesce(worked, extract(isodow from day) < 6))
        from generate_series((counted_from at time zone 'Asia/Shanghai')::date + 1,
                             (target_by at time zone 'Asia/Shanghai')::date, interval '1 day') as span (day)
        left join announced on day between first_day and last_day))
where is_open and target_by is not null and colour is not null;
update transfer set answer_days = partner_agency.answer_days
from partner_agency where partner_agency.code = transfer.agency;
alter table transfer alter column answer_days set not null;
select set_config('onebeat.counties', '', true);
