-- Requests for leave ask for attention too. What a notice can be about is for the code that tells it to say.
alter table notice drop constraint if exists notice_about_check;
