-- What an agreement says beside its terms, and how far the parties are with asking a court to confirm it: within 30
-- calendar days, and only what was settled by civil mediation (People's Mediation Law, art. 33).
alter table mediation
    add column facts             text,
    add column performance       text,
    add column perform_by        date,
    add column confirm_by        date,
    add column confirmation      text check (confirmation in ('NOT_WANTED', 'APPLIED', 'GRANTED', 'REFUSED')),
    add column confirmation_at   timestamptz,
    add column confirmation_note text,
    add constraint mediation_confirmed_once_agreed check (confirm_by is null or agreed_at is not null),
    add constraint mediation_confirmed_in_time check (confirmation is null or confirm_by is not null),
    add constraint mediation_confirmed_at check ((confirmation is null) = (confirmation_at is null));

-- The wall binds the owner, too. Nobody is reminded of what was agreed before.
select set_config('onebeat.counties', '*', true);
update mediation set confirm_by = (agreed_at at time zone 'Asia/Shanghai')::date + 30
where agreed_at is not null and kind = 'CIVIL';
select set_config('onebeat.counties', '', true);

-- When somebody is reminded that a court can still be asked; it strikes beside the clock of the matter.
alter table dispute
    add column confirm_remind_at timestamptz,
    add constraint dispute_past_reminds_nobody check (not imported or confirm_remind_at is null),
    alter column strikes_at set expression as (least(warn_at, goes_up_at, confirm_remind_at));
