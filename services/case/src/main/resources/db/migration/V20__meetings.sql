-- Meetings of a mediation: when and where the parties meet, who is there beside them, what came of it (domain.md section 5).
create table meeting_place (
    code         text primary key,
    position     integer not null unique,
    zh           text    not null,
    en           text    not null,
    version      bigint  not null default 0,
    retired_from date
);

create table mediation_method (
    code         text primary key,
    position     integer not null unique,
    zh           text    not null,
    en           text    not null,
    version      bigint  not null default 0,
    retired_from date
);

create table meeting_outcome (
    code         text primary key,
    position     integer not null unique,
    zh           text    not null,
    en           text    not null,
    version      bigint  not null default 0,
    retired_from date
);

-- As shipped; the city edits them later.
insert into meeting_place (position, code, zh, en) values
    (1, 'COMMITTEE', '村（居）民委员会', 'Village or residents'' committee'),
    (2, 'POLICE_ROOM', '警务室', 'Police room'),
    (3, 'STATION', '派出所调解室', 'Mediation room of the station'),
    (4, 'JUSTICE_OFFICE', '司法所', 'Justice office'),
    (5, 'CENTRE', '综治中心（矛调中心）', 'Centre for settling disputes'),
    (6, 'SCENE', '现场', 'At the scene'),
    (7, 'HOME', '当事人家中', 'At a party''s home'),
    (8, 'WORKPLACE', '用人单位', 'At the workplace'),
    (9, 'REMOTE', '线上视频', 'By video'),
    (10, 'OTHER', '其他', 'Elsewhere');

insert into mediation_method (position, code, zh, en) values
    (1, 'THREE_STEPS', '当事人说、民警理、一起评', 'Parties speak, the officer sorts, all reason together'),
    (2, 'PERSUADE', '以情感人、以理服人、以法育人', 'Persuasion, reason, law'),
    (3, 'APART', '背靠背', 'With each party apart'),
    (4, 'TOGETHER', '面对面', 'Face to face'),
    (5, 'ELDERS', '乡贤评理', 'Elders judge'),
    (6, 'HEARING', '公开听证', 'Open hearing'),
    (7, 'SITE', '现场勘查', 'Looking at the place together'),
    (8, 'EXPERT', '专家咨询', 'An expert is heard'),
    (9, 'JOINT', '多部门联合调解', 'Several agencies together');

insert into meeting_outcome (position, code, zh, en) values
    (1, 'SETTLED', '意见一致，可签协议', 'Of one mind: ready to sign'),
    (2, 'CLOSER', '分歧缩小', 'Closer together'),
    (3, 'NO_CHANGE', '没有进展', 'No progress'),
    (4, 'WORSE', '分歧扩大', 'Further apart'),
    (5, 'ABSENT', '一方或双方未到场', 'A party did not come');

create table meeting (
    dispute_id     uuid        not null,
    sequence       bigint      not null,
    county_id      integer     not null,
    state          text        not null check (state in ('PLANNED', 'HELD', 'CALLED_OFF')),
    starts_at      timestamptz not null,
    place          text        not null references meeting_place,
    spot           text,
    method         text references mediation_method,
    staff          integer[]   not null,
    partners       bytea       not null,
    outcome        text references meeting_outcome,
    note           text,
    next_step      text,
    called_off_for text,
    primary key (dispute_id, sequence),
    foreign key (dispute_id, county_id) references dispute (id, county_id) on update cascade,
    check ((outcome is not null) = (state = 'HELD')),
    check (called_off_for is null or state = 'CALLED_OFF')
);
create unique index meeting_to_come on meeting (dispute_id) where state = 'PLANNED';
create index meeting_at_place on meeting (place);
create index meeting_by_method on meeting (method) where method is not null;
create index meeting_with_outcome on meeting (outcome) where outcome is not null;
select county_wall('meeting');

-- When the parties meet next: few rows at any time, listed by whoever's area they stand in.
alter table dispute add column meets_at timestamptz;
create index dispute_meets_of_county on dispute (county_id, meets_at, id) where meets_at is not null;
create index dispute_meets_of_township on dispute (township_id, meets_at, id) where meets_at is not null;
create index dispute_meets_of_station on dispute (station_id, meets_at, id) where meets_at is not null;
create index dispute_meets_of_sector on dispute (sector_id, meets_at, id) where meets_at is not null;
create index dispute_meets_of_village on dispute (village_id, meets_at, id) where meets_at is not null;
