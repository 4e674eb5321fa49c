-- What the force is given (domain.md section 3, defaults.md "Grades and incentives"): commendations, discipline decisions,
-- yearly appraisals and care as dated records of a person, funds, allowances, and the rules of promotion.
insert into term (catalogue, code, position, zh, en) values
    ('COMMENDATION', 'MERIT_1', 1, '一等功', 'First-class merit'),
    ('COMMENDATION', 'MERIT_2', 2, '二等功', 'Second-class merit'),
    ('COMMENDATION', 'MERIT_3', 3, '三等功', 'Third-class merit'),
    ('COMMENDATION', 'CITATION', 4, '嘉奖', 'Citation'),
    ('COMMENDATION', 'ADVANCED', 5, '先进个人', 'Advanced individual'),
    ('DISCIPLINE', 'WARNING', 1, '警告', 'Warning'),
    ('DISCIPLINE', 'DEMERIT', 2, '记过', 'Demerit'),
    ('DISCIPLINE', 'MAJOR_DEMERIT', 3, '记大过', 'Major demerit'),
    ('DISCIPLINE', 'DEMOTION', 4, '降级', 'Demotion'),
    ('APPRAISAL', 'EXCELLENT', 1, '优秀', 'Excellent'),
    ('APPRAISAL', 'COMPETENT', 2, '合格', 'Competent'),
    ('APPRAISAL', 'BASIC', 3, '基本合格', 'Basically competent'),
    ('APPRAISAL', 'NOT_COMPETENT', 4, '不合格', 'Not competent'),
    ('CARE', 'HEALTH_CHECK', 1, '健康体检', 'Health check'),
    ('CARE', 'CONDOLENCE', 2, '走访慰问', 'Visit of sympathy'),
    ('CARE', 'COUNSELLING', 3, '心理辅导', 'Counselling'),
    ('PAYER', 'COUNTY', 1, '县级财政', 'County budget'),
    ('PAYER', 'TOWNSHIP', 2, '乡镇街道', 'Township'),
    ('PAYER', 'BUREAU', 3, '公安机关', 'Police bureau');

-- Kind and date, and of health, discipline and counselling never more than that (domain.md section 9).
create sequence service_record_id increment by 50;
create table service_record (
    id integer primary key,
    version bigint not null,
    person_id integer not null references person (id),
    catalogue text not null check (catalogue in ('COMMENDATION', 'DISCIPLINE', 'APPRAISAL', 'CARE')),
    code text not null,
    on_date date not null,              -- of an appraisal the last day of its year
    struck_on date,
    struck_for text check (char_length(struck_for) between 1 and 200),
    county_id integer not null,         -- where the person stands
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    foreign key (catalogue, code) references term (catalogue, code),
    check ((struck_on is null) = (struck_for is null))
);
create unique index service_record_once on service_record (person_id, catalogue, code, on_date) where struck_on is null;
create unique index service_record_one_appraisal on service_record (person_id, on_date)
    where catalogue = 'APPRAISAL' and struck_on is null;
create index service_record_of_term on service_record (catalogue, code);
create index service_record_list_of_county on service_record (county_id, on_date, id);
create index service_record_list_of_station on service_record (station_id, on_date, id);
select county_wall('service_record');
create trigger service_records_go_with_person after update on person
    for each row when ((old.county_id, old.township_id, old.station_id, old.sector_id, old.village_id)
        is distinct from (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id))
    execute function go_with_person('service_record');

-- The numbers of the rules, from a day on. A set never changes; another follows it.
create table incentive_rule (
    valid_from date primary key,
    years_in_grade integer not null check (years_in_grade between 1 and 20),
    years_with_merit integer not null check (years_with_merit between 0 and years_in_grade),
    merits text[] not null,
    excellent_needed integer not null check (excellent_needed between 0 and 20),
    months_without_discipline integer not null check (months_without_discipline between 0 and 120),
    excellent_running integer not null check (excellent_running between 1 and 10),
    health_check_months integer not null check (health_check_months between 1 and 60)
);
insert into incentive_rule values ('2020-01-01', 2, 1, '{MERIT_1,MERIT_2,MERIT_3}', 1, 12, 3, 12);
