-- Grades that people have had, each from its day until the next (domain.md section 3; defaults.md, grades 1 to 5 of
-- auxiliaries). Which there are is a catalogue of the city, by category: 1 is where one begins.
create table grade (
    category text not null references category (code),
    grade integer not null check (grade between 1 and 20),
    zh text not null,
    en text not null,
    primary key (category, grade)
);
insert into grade (category, grade, zh, en) values
    ('AUXILIARY', 1, '一级', 'Grade 1'),
    ('AUXILIARY', 2, '二级', 'Grade 2'),
    ('AUXILIARY', 3, '三级', 'Grade 3'),
    ('AUXILIARY', 4, '四级', 'Grade 4'),
    ('AUXILIARY', 5, '五级', 'Grade 5');

create sequence person_grade_id increment by 50;

create table person_grade (
    id bigint primary key,
    person_id integer not null references person (id),
    grade integer not null,
    from_date date not null,
    county_id integer not null,         -- where the person stands
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    constraint person_grade_one_a_day unique (person_id, from_date)
);
create index person_grade_list_of_county on person_grade (county_id, person_id);
create index person_grade_list_of_station on person_grade (station_id, person_id);
select county_wall('person_grade');

-- What is kept of a person stands where the person stands, wherever that is moved from: the table is told by its name.
create function go_with_person() returns trigger language plpgsql as $$
begin
    execute format('update %I set county_id = $1, township_id = $2, station_id = $3, sector_id = $4, village_id = $5'
        || ' where person_id = $6', tg_argv[0])
        using new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id, new.id;
    return null;
end
$$;
create trigger grades_go_with_person after update on person
    for each row when ((old.county_id, old.township_id, old.station_id, old.sector_id, old.village_id)
        is distinct from (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id))
    execute function go_with_person('person_grade');
