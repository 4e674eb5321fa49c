-- Workbooks are kept alike in both services (libs/onboarding): what was found in one is encrypted as a whole, as the
-- workbook itself is. What waits uncommitted is forgotten: it can be uploaded again.
select set_config('onebeat.counties', '*', true);
delete from onboarding where state in ('READY', 'HAS_PROBLEMS');
select set_config('onebeat.counties', '', true);

drop table onboarding_finding;
alter table onboarding rename column sealed_content to sealed_workbook;
alter table onboarding add column sealed_findings bytea;

drop index onboardings_of_county;
create index onboardings_newest_of_county on onboarding (county_id, uploaded_at desc, id desc);
create index onboardings_of_digest on onboarding (digest, county_id);
