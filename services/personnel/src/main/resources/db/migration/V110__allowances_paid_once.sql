-- A month of a post is paid once, wherever the post goes afterwards: the county pays in which it stood on the last day that
-- it was held, and what is settled cannot be settled again.
alter table allowance add month date;
alter table allowance add settled boolean not null default false;
select set_config('onebeat.counties', '*', true);
update allowance set month = run.month, settled = run.settled_at is not null
from allowance_run run where run.id = allowance.run_id;
alter table allowance alter month set not null;
create unique index allowance_paid_once on allowance (posting_id, payer, month) where settled;
