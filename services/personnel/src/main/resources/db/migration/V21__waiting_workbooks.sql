-- What nobody committed is thrown away after 30 days.
create index onboardings_that_wait on onboarding (uploaded_at) where state in ('READY', 'HAS_PROBLEMS');
