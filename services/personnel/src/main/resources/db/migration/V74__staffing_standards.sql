-- How strong the force is to be (domain.md section 3): each set of standards holds from its day until the next one does.
-- As shipped: in towns one for 1,000 households or 3,000 people, in the country one a village or 5,000 people; 40 % of a
-- county's police in stations and 40 % of those in the community, 50 % in the stretch; no term until the city sets one.
create table staffing_standard (
    valid_from date primary key,
    urban_households integer not null check (urban_households between 100 and 100000),
    urban_people integer not null check (urban_people between 100 and 100000),
    rural_officers integer not null check (rural_officers between 0 and 9),
    rural_people integer not null check (rural_people between 100 and 100000),
    target_percent integer not null check (target_percent between 1 and 100),
    stretch_percent integer not null check (stretch_percent between 1 and 100),
    term_months integer not null check (term_months between 0 and 120),
    check (target_percent <= stretch_percent)
);
insert into staffing_standard values ('2020-01-01', 1000, 3000, 1, 5000, 40, 50, 0);

-- Classes of villages: what the class asks for at least, whatever is counted. A catalogue of the city.
create table village_class (
    code text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    position integer not null unique,
    officers integer not null check (officers between 1 and 9),
    zh text not null,
    en text not null
);
insert into village_class values
    ('FIRST', 1, 2, '一类村（社区）', 'First class'),
    ('SECOND', 2, 1, '二类村（社区）', 'Second class'),
    ('THIRD', 3, 1, '三类村（社区）', 'Third class');

create sequence village_classing_id increment by 50;

create table village_classing (
    id bigint primary key,
    village_id integer not null,
    class text references village_class (code),   -- null: of no class from that day on
    from_date date not null,
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    constraint village_classing_one_a_day unique (village_id, from_date)
);
create index village_classing_list_of_county on village_classing (county_id, village_id);
create index village_classing_list_of_station on village_classing (station_id, village_id);
create index village_classing_of_class on village_classing (class);
select county_wall('village_classing');

-- What jurisdiction tells of how many households and people a village counted, and when: a replica. Counts only.
create table village_census (
    village_id integer primary key,
    version bigint not null
);
create table village_count (
    village_id integer not null references village_census (village_id) on delete cascade,
    counted_on date not null,
    households integer not null,
    people integer not null,
    primary key (village_id, counted_on)
);

-- Postings that ended before the city's term was served, and why that was granted.
create sequence term_exception_id increment by 50;

create table term_exception (
    id bigint primary key,
    posting_id integer not null,      -- no foreign key: a posting that is taken back with its workbook leaves this behind
    person_id integer not null,
    ended_on date not null,
    term_ends_on date not null,
    reason text not null check (char_length(reason) between 1 and 200),
    granted_by integer not null,
    county_id integer not null,       -- where the posting stood
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer
);
create index term_exception_list_of_county on term_exception (county_id, id);
create index term_exception_list_of_station on term_exception (station_id, id);
select county_wall('term_exception');
