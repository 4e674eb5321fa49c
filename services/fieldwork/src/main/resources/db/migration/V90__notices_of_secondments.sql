-- A term on a village that nears its end asks for the attention of whoever serves it.
alter table notice drop constraint notice_about_check;
alter table notice add constraint notice_about_check
    check (about in ('TASK', 'OPINION', 'DISPUTE', 'HAZARD', 'SECONDMENT'));
