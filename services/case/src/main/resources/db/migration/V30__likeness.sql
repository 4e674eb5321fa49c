-- How alike two reports must be to be shown as perhaps the same: of one village and category, found at most so many days
-- apart, and so many hundredths of the shorter sentence's pairs of characters in the other.
create table likeness_rule (
    valid_from date primary key,
    days       integer not null check (days between 1 and 365),
    percent    integer not null check (percent between 10 and 100)
);
insert into likeness_rule values ('2020-01-01', 14, 30);
