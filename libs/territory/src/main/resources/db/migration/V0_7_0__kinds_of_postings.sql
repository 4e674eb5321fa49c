-- Whether a posting is dedicated, part-time, seconded …; null where its function knows no kinds. What was told before
-- there were kinds is dedicated.
alter table territory_posting add kind text;
update territory_posting set kind = 'DEDICATED' where function in ('AUXILIARY', 'COMMUNITY_OFFICER');
