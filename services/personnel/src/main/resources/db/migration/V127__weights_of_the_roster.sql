-- How much the soft rules of the roster weigh against each other: the city's, from a day on, like the hard ones.
alter table roster_rule
    add column night_weight integer not null default 3 check (night_weight between 0 and 1000),
    add column weekend_weight integer not null default 3 check (weekend_weight between 0 and 1000),
    add column holiday_weight integer not null default 5 check (holiday_weight between 0 and 1000),
    add column duty_weight integer not null default 2 check (duty_weight between 0 and 1000),
    add column wish_weight integer not null default 300 check (wish_weight between 0 and 1000),
    add column single_day_weight integer not null default 20 check (single_day_weight between 0 and 1000),
    add column crew_weight integer not null default 1 check (crew_weight between 0 and 1000);

-- Who entered a wish for somebody else, such as the chief; null: the person.
alter table duty_wish add column entered_by integer;
