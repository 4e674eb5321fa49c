-- A term is as long as its posting, whatever ends that; what was agreed tells an early end from one that was planned.
set constraints all immediate;
select set_config('onebeat.counties', '*', true);
alter table secondment add column agreed_until date;
update secondment set agreed_until = until_date;
alter table secondment alter column agreed_until set not null;

update secondment term
set until_date = greatest(term.from_date, over.day), end_reason = coalesce(term.end_reason, over.reason), version = version + 1
from (
    select id, cast(until_at at time zone 'Asia/Shanghai' as date) as day, coalesce(end_reason, 'corrected') as reason
    from posting where until_at is not null) over
where over.id = term.posting_id and over.day < term.until_date;
select set_config('onebeat.counties', '', true);

-- What was called off does not go on from anything: another term may.
alter table secondment drop constraint secondment_goes_on_once;
create unique index secondment_goes_on_once on secondment (before_id) where until_date > from_date;
create index secondment_of_before on secondment (before_id);
