-- A workbook that waits is kept encrypted, one with problems too, so that it can be given back with remarks in it.
-- What waits unencrypted is forgotten: it can be uploaded again.

select set_config('onebeat.counties', '*', true);
delete from onboarding where state in ('READY', 'HAS_PROBLEMS');
select set_config('onebeat.counties', '', true);

alter table onboarding drop constraint onboarding_check1;
alter table onboarding rename column content to sealed_content;
alter table onboarding
    add constraint onboarding_ready_is_kept check (state <> 'READY' or sealed_content is not null),
    add constraint onboarding_kept_waits check (state in ('READY', 'HAS_PROBLEMS') or sealed_content is null);
create index onboardings_that_wait on onboarding (uploaded_at) where state in ('READY', 'HAS_PROBLEMS');
