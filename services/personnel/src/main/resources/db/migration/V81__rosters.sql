-- Who is on duty (domain.md section 3, "1 + 3 + 2"). A rule holds from its day until the next one's: what a day needs, and
-- how much may be asked of one person. The first one is the default that the platform ships with.
create table roster_rule (
    id integer generated always as identity primary key,
    version bigint not null default 0,
    from_date date not null constraint roster_rule_one_a_day unique,
    rest_hours integer not null check (rest_hours between 0 and 48),
    most_in_seven_days integer not null check (most_in_seven_days between 1 and 7),
    day_long_pause_hours integer not null check (day_long_pause_hours between 0 and 168),
    fair_months integer not null check (fair_months between 1 and 12)
);
create table roster_rule_category (
    rule_id integer not null references roster_rule (id) on delete cascade,
    category text not null references category (code),
    primary key (rule_id, category)
);
create index roster_rule_category_of_category on roster_rule_category (category);
create table roster_rule_duty (
    rule_id integer not null references roster_rule (id) on delete cascade,
    position integer not null,
    code text not null check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    zh text not null,
    en text not null,
    people integer not null check (people between 1 and 20),
    starts_at time not null,
    hours integer not null check (hours between 1 and 24),
    qualification text references qualification_kind (code),
    peaks text,   -- hours at a fixed post, such as 07:00-09:00,17:00-20:00; on routes in between
    primary key (rule_id, position),
    unique (rule_id, code)
);
create index roster_rule_duty_of_qualification on roster_rule_duty (qualification);

insert into roster_rule (from_date, rest_hours, most_in_seven_days, day_long_pause_hours, fair_months)
    values ('2020-01-01', 11, 6, 48, 3);
insert into roster_rule_category (rule_id, category)
    select id, category from roster_rule, unnest(array['POLICE_OFFICER', 'AUXILIARY']) as category;
insert into roster_rule_duty (rule_id, position, code, zh, en, people, starts_at, hours, qualification, peaks)
    select id, duty.* from roster_rule, (values
        (0, 'CALL_TAKER', '接警', 'Call taker', 1, time '08:00', 24, null, null),
        (1, 'RESPONDER', '处警', 'Responder', 3, time '08:00', 24, 'ENFORCEMENT', null),
        (2, 'PATROL', '巡逻', 'Patrol', 2, time '07:00', 13, null, '07:00-09:00,17:00-20:00')) as duty;

create sequence roster_id;
create sequence duty_id increment by 50;

create table roster (
    id integer primary key,
    version bigint not null,
    station integer not null,           -- area id; where the station stands is in the columns below
    month date not null check (extract(day from month) = 1),
    state text not null check (state in ('DRAFT', 'PUBLISHED')),
    published_at timestamptz,
    changed_at timestamptz not null,
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    constraint roster_one_a_month unique (station, month)
);
create index roster_list_of_county on roster (county_id, month, id);
create index roster_list_of_station on roster (station_id, month, id);

create table duty (
    id bigint primary key,
    roster_id integer not null references roster (id),
    day date not null,
    code text not null,
    slot integer not null,
    from_at timestamptz not null,
    until_at timestamptz not null check (until_at > from_at),
    person_id integer references person (id),
    pinned boolean not null,
    county_id integer not null,
    constraint duty_slot_once unique (roster_id, day, code, slot),
    constraint duty_one_at_a_time exclude using gist
        (person_id with =, tstzrange(from_at, until_at) with &&) where (person_id is not null)
        deferrable initially deferred   -- two people swap: both move before the rule is asked
);
create index duty_of_person on duty (person_id, day);

-- What was changed after publication, by whom and why.
create table duty_change (
    id bigint generated always as identity primary key,
    roster_id integer not null references roster (id),
    duty_id bigint not null references duty (id),
    at timestamptz not null,
    by_person integer,                  -- null: made anew by the solver
    from_person integer references person (id),
    to_person integer references person (id),
    reason text,
    county_id integer not null
);
create index duty_change_of_roster on duty_change (roster_id, id);
create index duty_change_of_duty on duty_change (duty_id);
create index duty_change_of_former on duty_change (from_person);
create index duty_change_of_later on duty_change (to_person);

-- How far a month has been made; beside the roster, for progress changes no version.
create table roster_making (
    roster_id integer primary key references roster (id),
    station integer not null,
    state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    stopping boolean not null,
    asked_at timestamptz not null,
    claimed_until timestamptz,
    begun_at timestamptz,
    ended_at timestamptz,
    unfilled integer,
    soft bigint,
    county_id integer not null
);
create unique index roster_making_one_of_station on roster_making (station) where (state in ('WAITING', 'RUNNING'));

select county_wall('roster');
select county_wall('duty');
select county_wall('duty_change');
select county_wall('roster_making');

create function take_duties_along() returns trigger language plpgsql as $$
begin
    update duty set county_id = new.county_id where roster_id = new.id;
    update duty_change set county_id = new.county_id where roster_id = new.id;
    update roster_making set county_id = new.county_id where roster_id = new.id;
    return null;
end
$$;
create trigger duties_go_with_roster after update on roster
    for each row when (old.county_id is distinct from new.county_id) execute function take_duties_along();
