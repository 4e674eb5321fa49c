-- How many years after its end the parties of a dispute are kept, from a day until the next number (defaults.md), and when
-- they were erased; what is counted stays.
create table retention_rule (
    valid_from  date primary key,
    party_years integer not null check (party_years between 1 and 30)
);
insert into retention_rule values ('2000-01-01', 3);

alter table dispute add column parties_erased_at timestamptz;
create index dispute_parties_kept on dispute (last_occurred_at) where not is_open and parties_erased_at is null;
