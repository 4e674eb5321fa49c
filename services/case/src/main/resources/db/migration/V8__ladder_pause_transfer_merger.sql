-- What stands beside the state of a dispute: its level, whether it waits, which agency has it, in which file it goes on
-- (domain.md section 5).
alter table dispute
    drop constraint dispute_state_check,
    drop constraint dispute_check1,
    drop constraint dispute_due_for_check,
    add column level        text not null default 'COUNCIL'
        constraint dispute_level_check check (level in ('COUNCIL', 'VILLAGE', 'STATION', 'COUNTY', 'CITY')),
    add column paused_since timestamptz,
    add column merged_into  uuid references dispute,
    add constraint dispute_state_check check (
        state in ('REPORTED', 'TRIAGED', 'ASSIGNED', 'MEDIATING', 'FAILED', 'TRANSFERRED', 'AGREED', 'FOLLOW_UP',
                  'CLOSED', 'WITHDRAWN', 'MERGED')),
    add constraint dispute_coloured_once_triaged check (colour is not null or state in ('REPORTED', 'WITHDRAWN', 'MERGED')),
    add constraint dispute_due_for_check check (due_for in ('FIRST_ACTION', 'TARGET', 'ANSWER', 'FOLLOW_UP')),
    add constraint dispute_goes_on_once_merged check ((merged_into is null) = (state <> 'MERGED')),
    alter column is_open set expression as (state not in ('CLOSED', 'WITHDRAWN', 'MERGED'));
alter table dispute alter column level drop default;
create index dispute_merged_into on dispute (merged_into) where merged_into is not null;

create table pause (
    dispute_id uuid        not null,
    sequence   bigint      not null,
    county_id  integer     not null,
    reason     text        not null check (char_length(reason) between 1 and 500),
    since      timestamptz not null,
    until      timestamptz check (until >= since),
    primary key (dispute_id, sequence),
    foreign key (dispute_id, county_id) references dispute (id, county_id) on update cascade
);
create unique index pause_at_present on pause (dispute_id) where until is null;
select county_wall('pause');

create table partner_agency (
    code        text primary key,
    position    integer not null unique,
    zh          text    not null,
    en          text    not null,
    answer_days integer not null check (answer_days between 1 and 120)
);

create table transfer (
    dispute_id    uuid        not null,
    sequence      bigint      not null,
    county_id     integer     not null,
    agency        text        not null references partner_agency,
    reason        text        not null check (char_length(reason) between 1 and 500),
    since         timestamptz not null,
    answer_by     timestamptz not null,
    receipt       text,
    received_at   timestamptz,
    answer        text,
    answered_at   timestamptz,
    return_reason text,
    returned_at   timestamptz,
    primary key (dispute_id, sequence),
    foreign key (dispute_id, county_id) references dispute (id, county_id) on update cascade,
    check ((answer is null) = (answered_at is null)),
    check ((return_reason is null) = (returned_at is null))
);
create index transfer_of_agency on transfer (agency);
select county_wall('transfer');

-- As shipped; the city edits them later. Working days in which an agency answers what was transferred to it.
insert into partner_agency (position, code, zh, en, answer_days) values
    (1, 'JUSTICE', '司法所', 'Justice office', 15),
    (2, 'COURT', '人民法院', 'Court', 30),
    (3, 'LABOUR', '人力资源和社会保障部门', 'Labour and social security', 15),
    (4, 'CIVIL_AFFAIRS', '民政部门', 'Civil affairs', 15),
    (5, 'NATURAL_RESOURCES', '自然资源部门', 'Natural resources', 15),
    (6, 'HOUSING', '住房和城乡建设部门', 'Housing and construction', 15),
    (7, 'HEALTH', '卫生健康部门', 'Health', 15),
    (8, 'EDUCATION', '教育部门', 'Education', 15),
    (9, 'MARKET', '市场监督管理部门', 'Market supervision', 15),
    (10, 'WOMEN', '妇女联合会', 'Women''s federation', 15),
    (11, 'TOWNSHIP', '乡镇（街道）', 'Township or subdistrict', 10),
    (12, 'OTHER', '其他部门', 'Another agency', 15);
