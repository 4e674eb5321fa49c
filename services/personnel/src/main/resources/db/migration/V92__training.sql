-- Training (domain.md section 3): courses, sessions with who came and who passed, which postings need which course, a
-- mentor for each newcomer, and know-how for kinds of villages.
create table course (
    code text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    version bigint not null default 0,
    position integer not null,
    zh text not null,
    en text not null,
    valid_months integer check (valid_months between 1 and 120),   -- a refresher is due then; null: never
    retired boolean not null default false
);
insert into course (code, position, zh, en, valid_months) values
    ('VILLAGE_WORK', 1, '驻村（社区）岗前培训', 'Before serving a village', null),
    ('MEDIATION', 2, '矛盾纠纷调解', 'Mediating disputes', 24),
    ('INSPECTION', 3, '安全检查与隐患排查', 'Inspections and hazards', 24),
    ('PERSONAL_DATA', 4, '个人信息保护', 'Protecting people''s data', 12),
    ('LAW', 5, '执法规范', 'Law and procedure', 12),
    ('FIRST_AID', 6, '急救', 'First aid', 24);

-- Which postings cannot start without a course: dated, by function and kind (null: any).
create table course_requirement (
    id integer generated always as identity primary key,
    version bigint not null default 0,
    course text not null references course (code),
    function text,
    kind text,
    from_date date not null,
    until_date date check (until_date >= from_date)
);
create index course_requirement_of_course on course_requirement (course);
insert into course_requirement (course, function, kind, from_date) values ('VILLAGE_WORK', null, 'SECONDED', '2020-01-01');

-- A session is known to the whole county: who is invited looks it up, and no person is in it.
create sequence course_session_id;
create table course_session (
    id integer primary key,
    version bigint not null,
    course text not null references course (code),
    county_id integer not null,
    place text not null check (char_length(place) between 1 and 100),
    from_date date not null,
    until_date date not null check (until_date > from_date),
    state text not null,
    changed_at timestamptz not null
);
create index course_session_of_course on course_session (course);
create index course_session_list_of_county on course_session (county_id, id);
select county_wall('course_session');

create sequence attendance_id increment by 50;
create table attendance (
    id integer primary key,
    version bigint not null,
    session_id integer not null references course_session (id),
    person_id integer not null references person (id),
    course text not null references course (code),
    outcome text not null,
    held_until date not null,       -- the session's: it goes with the person where the session does not
    due_on date,                    -- of who passed: from this day on it must be refreshed
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    constraint attendance_once unique (session_id, person_id)
);
create index attendance_of_person on attendance (person_id, course, held_until);
create index attendance_of_course on attendance (course);
create index attendance_due_of_county on attendance (county_id, due_on, id) where due_on is not null;
create index attendance_due_of_station on attendance (station_id, due_on, id) where due_on is not null;
select county_wall('attendance');

create sequence mentorship_id;
create table mentorship (
    id integer primary key,
    version bigint not null,
    person_id integer not null references person (id),   -- the newcomer
    mentor_id integer not null references person (id),
    from_date date not null,
    until_date date check (until_date >= from_date),
    end_reason text,
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    constraint mentorship_not_oneself check (person_id <> mentor_id),
    constraint mentorship_one_at_a_time exclude using gist
        (person_id with =, daterange(from_date, until_date) with &&)
);
create index mentorship_of_person on mentorship (person_id, from_date);
create index mentorship_of_mentor on mentorship (mentor_id, from_date);
create index mentorship_list_of_county on mentorship (county_id, id);
create index mentorship_list_of_station on mentorship (station_id, id);
select county_wall('mentorship');

create trigger attendances_go_with_person after update on person
    for each row when ((old.county_id, old.township_id, old.station_id, old.sector_id, old.village_id)
        is distinct from (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id))
    execute function go_with_person('attendance');
create trigger mentorships_go_with_person after update on person
    for each row when ((old.county_id, old.township_id, old.station_id, old.sector_id, old.village_id)
        is distinct from (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id))
    execute function go_with_person('mentorship');

-- What helps in villages of a kind: the same for the whole city, and pushed to who serves such a village.
create sequence know_how_id;
create table know_how (
    id integer primary key,
    version bigint not null,
    settlement text check (settlement in ('URBAN', 'RURAL')),   -- null: any
    title text not null check (char_length(title) between 1 and 80),
    text text not null check (char_length(text) between 1 and 4000),
    written_on date not null,
    withdrawn boolean not null
);
create index know_how_of_settlement on know_how (settlement, id) where not withdrawn;
