-- Two-way selection 双选 (domain.md section 3): a county lets stations rank the specialities they need and officers rank
-- the villages they would serve, and fills its villages one to one.
create table speciality (
    code text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    version bigint not null default 0,
    position integer not null,
    zh text not null,
    en text not null,
    retired boolean not null default false
);
insert into speciality (code, position, zh, en) values
    ('NARCOTICS', 1, '禁毒', 'Narcotics'),
    ('TRAFFIC', 2, '交通管理', 'Traffic'),
    ('HOUSEHOLD_REGISTRATION', 3, '户籍管理', 'Household registration'),
    ('CYBER', 4, '网络安全', 'Cyber'),
    ('CRIMINAL', 5, '刑事侦查', 'Criminal investigation'),
    ('PUBLIC_ORDER', 6, '治安管理', 'Public order'),
    ('ANTI_FRAUD', 7, '反电信诈骗', 'Fraud prevention'),
    ('LEGAL', 8, '法制', 'Legal affairs'),
    ('ECONOMIC', 9, '经济侦查', 'Economic crime'),
    ('PUBLICITY', 10, '宣传', 'Publicity');

-- A round is known to the whole county, its officers included: wall 2 alone stands around it, and nothing of a person in it.
create sequence selection_id;
create table selection (
    id integer primary key,
    version bigint not null,
    county_id integer not null,
    name text not null check (char_length(name) between 1 and 60),
    function text not null check (function in ('COMMUNITY_OFFICER', 'AUXILIARY')),
    state text not null,
    wishes_until date not null,   -- the last day for wishes and needs
    term_from date not null,
    term_until date not null check (term_until > term_from),
    seed bigint not null,         -- of the lot that decides between equals
    opened_at timestamptz not null,
    changed_at timestamptz not null
);
create index selection_list_of_county on selection (county_id, id);
select county_wall('selection');

-- A village that is to get its officer, what its station needs most, and who comes of it. What is frozen by the match is
-- what explains it later: villages and people move.
create sequence vacancy_id increment by 50;
create table vacancy (
    id integer primary key,
    version bigint not null,
    county_id integer not null,
    selection_id integer not null references selection (id),
    area_id integer not null,     -- the village
    needs text[] not null,        -- specialities, the most needed first
    station_id integer,           -- as of the match
    person_id integer references person (id),   -- who comes; null before, and where nobody is left
    wish_met integer,             -- which of that person's wishes it was, 1 the dearest
    need_met text,                -- the needed speciality that the person has
    constraint vacancy_once unique (selection_id, area_id),
    constraint vacancy_one_to_one unique (selection_id, person_id) deferrable initially deferred
);
create index vacancy_list_of_selection on vacancy (selection_id, id);
create index vacancy_of_person on vacancy (person_id);
select county_wall('vacancy');

-- Somebody who is to serve one of the villages: what they are good at, and where they would rather be.
create sequence candidate_id increment by 50;
create table candidate (
    id integer primary key,
    version bigint not null,
    selection_id integer not null references selection (id),
    person_id integer not null references person (id),
    kind text not null,             -- of the posting they get
    specialities text[] not null,
    wishes integer[] not null,      -- villages and stations, the dearest first
    wished_at timestamptz,
    home_id integer,                -- the station they belonged to, as of the match
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    constraint candidate_once unique (selection_id, person_id)
);
create index candidate_of_person on candidate (person_id, selection_id);
create index candidate_list_of_county on candidate (county_id, selection_id, id);
create index candidate_list_of_station on candidate (station_id, selection_id, id);
select county_wall('candidate');

create trigger candidates_go_with_person after update on person
    for each row when ((old.county_id, old.township_id, old.station_id, old.sector_id, old.village_id)
        is distinct from (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id))
    execute function go_with_person('candidate');
