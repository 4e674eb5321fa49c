-- Who leaves a village hands it over to whoever comes (domain.md section 3): the open work as it stood when the post moved,
-- and what stands beside it. Disputes and hazards are known here by their events, with when they were open.
create table matter (
    id          uuid primary key,
    about       text        not null check (about in ('DISPUTE', 'HAZARD')),
    sequence    bigint      not null,
    number      text        not null,
    category    text,
    state       text        not null,
    county_id   integer     not null,
    township_id integer,
    station_id  integer,
    sector_id   integer,
    village_id  integer     not null,
    due_at      timestamptz,
    opened_at   timestamptz not null,
    closed_at   timestamptz
);
select county_wall('matter');
create index matter_open_in_village on matter (village_id, opened_at) where closed_at is null;
create index matter_closed_in_village on matter (village_id, closed_at) where closed_at is not null;

-- Within how many working days both sign, and how many days ahead a planned change can be prepared.
create table handover_rule (
    valid_from   date primary key,
    working_days integer not null check (working_days between 1 and 30),
    ahead_days   integer not null check (ahead_days between 0 and 60)
);
insert into handover_rule values ('2020-01-01', 3, 14);

-- What is gone through at every hand-over.
create table handover_point (
    code        text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    version     bigint  not null,
    position    integer not null,
    zh          text    not null,
    en          text    not null,
    valid_from  date    not null,
    valid_until date check (valid_until >= valid_from)
);
insert into handover_point values
    ('COMMITTEE', 0, 1, '已向村（居）委会介绍接任人员', 'Introduced to the village committee', '2020-01-01'),
    ('UNDERTAKINGS', 0, 2, '正在办理的承诺和约定已逐项说明', 'Running undertakings and promises gone through', '2020-01-01'),
    ('PLACES', 0, 3, '重点场所及其联系人已介绍', 'Places and their contacts introduced', '2020-01-01'),
    ('TEAMS', 0, 4, '群防群治队伍负责人已介绍', 'Heads of the volunteer teams introduced', '2020-01-01'),
    ('KEYS', 0, 5, '警务室钥匙和装备已交接', 'Keys of the room and equipment handed over', '2020-01-01'),
    ('PAPERS', 0, 6, '纸质台账和档案已交接', 'Papers and registers handed over', '2020-01-01');

create table handover (
    id              uuid primary key,
    version         bigint      not null,
    sequence        bigint      not null check (sequence > 0),
    outgoing_id     integer     not null,
    incoming_id     integer     not null check (incoming_id <> outgoing_id),
    day             date        not null,
    moves_at        timestamptz not null,
    due_at          timestamptz not null,
    villages        integer[]   not null,
    state           text        not null check (state in ('OPEN', 'HANDED_OVER', 'TAKEN_OVER', 'CALLED_OFF')),
    lines           jsonb       not null,
    county_id       integer     not null,
    township_id     integer,
    station_id      integer,
    sector_id       integer,
    village_id      integer,
    opened_at       timestamptz not null,
    handed_over_at  timestamptz,
    handed_over_by  integer,
    signed_because  text check (char_length(signed_because) between 1 and 300),
    missing         text check (char_length(missing) between 1 and 500),
    taken_over_at   timestamptz,
    taken_over_by   integer,
    taken_because   text check (char_length(taken_because) between 1 and 300),
    overdue_told_at timestamptz,
    check ((handed_over_at is null) = (handed_over_by is null)),
    check (state not in ('HANDED_OVER', 'TAKEN_OVER') or handed_over_at is not null),
    check ((taken_over_at is null) = (taken_over_by is null)),
    check ((taken_over_at is null) = (state <> 'TAKEN_OVER'))
);
select county_wall('handover');
create unique index handover_once on handover (outgoing_id, incoming_id, day, villages) where state <> 'CALLED_OFF';
create index handover_list_of_county on handover (county_id, moves_at, id);
create index handover_list_of_station on handover (station_id, moves_at, id);
create index handover_of_outgoing on handover (outgoing_id, moves_at, id);
create index handover_of_incoming on handover (incoming_id, moves_at, id);
create index handover_unsigned on handover (due_at) where state in ('OPEN', 'HANDED_OVER');

-- Until which instant planned changes of posts have been looked at.
create table handover_horizon (
    only_one   boolean primary key default true check (only_one),
    looked_to  timestamptz not null
);
insert into handover_horizon (looked_to) values (now());

-- What a notice may be about is the list of the code.
alter table notice drop constraint if exists notice_about_check;
