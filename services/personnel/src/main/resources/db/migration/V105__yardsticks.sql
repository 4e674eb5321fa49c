-- Numbers of the rules around support, consultations and objections (domain.md section 3), each from a day on.
create table yardstick (
    name text not null,
    valid_from date not null,
    number integer not null check (number between 0 and 400),
    primary key (name, valid_from)
);
insert into yardstick (name, valid_from, number) values
    ('OBJECTION_DAYS', '2020-01-01', 15),
    ('CITY_LEADER_VISITS', '2020-01-01', 8),
    ('COUNTY_LEADER_VISITS', '2020-01-01', 12),
    ('CITY_CONSULTATION_MONTHS', '2020-01-01', 2),
    ('COUNTY_CONSULTATION_MONTHS', '2020-01-01', 1);
