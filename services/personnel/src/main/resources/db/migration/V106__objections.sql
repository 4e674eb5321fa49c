-- Staff see what is on record of them, may object, and get an answer (domain.md section 9).
insert into term (catalogue, code, position, zh, en) values
    ('OBJECTION', 'ENTRY', 1, '人员信息', 'My entry'),
    ('OBJECTION', 'POST', 2, '任职', 'My posts'),
    ('OBJECTION', 'RECORD', 3, '奖惩与考核', 'My records of service'),
    ('OBJECTION', 'MONEY', 4, '津贴与奖励', 'Allowances and payments'),
    ('OBJECTION', 'OTHER', 5, '其他', 'Something else');
create table objection (
    id uuid primary key,
    version bigint not null,
    person_id integer not null references person (id),
    about text not null,
    text text not null check (char_length(text) between 1 and 500),
    made_at timestamptz not null,
    due_on date not null,
    upheld boolean,
    answer text check (char_length(answer) between 1 and 500),
    answered_at timestamptz,
    answered_by integer,
    county_id integer not null,         -- where the person stands
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    check ((answer is null) = (answered_at is null) and (answer is null) = (upheld is null))
);
create index objection_of_person on objection (person_id, made_at);
create index objection_list_of_county on objection (county_id, due_on, id);
select county_wall('objection');
create trigger objections_go_with_person after update on person
    for each row when ((old.county_id, old.township_id, old.station_id, old.sector_id, old.village_id)
        is distinct from (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id))
    execute function go_with_person('objection');
