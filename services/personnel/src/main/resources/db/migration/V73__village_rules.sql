-- The city's rule per village, 1 + 1 + N (domain.md section 3): how many of each serve in it at least, from a day until
-- the next rule holds. N is the fewest that the city asks for.
create table village_rule (
    valid_from date primary key,
    name text not null check (char_length(name) between 1 and 40),
    officers integer not null check (officers between 0 and 9),
    auxiliaries integer not null check (auxiliaries between 0 and 9),
    helpers integer not null check (helpers between 0 and 99)
);
insert into village_rule values ('2020-01-01', '1+1+N', 1, 1, 1);
