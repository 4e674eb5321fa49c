-- What asks for somebody's attention. A code and parameters, from which the reader makes a sentence: no free text and no
-- resident's data. A notice stands where its matter stood when it was told.
create table notice (
    id          uuid primary key default uuidv7(),
    person_id   integer     not null,
    reason      text        not null,
    about       text        not null check (about in ('TASK', 'OPINION', 'DISPUTE', 'HAZARD')),
    matter_id   uuid        not null,
    sequence    bigint      not null,
    number      text,
    category    text,
    county_id   integer     not null,
    township_id integer,
    station_id  integer,
    sector_id   integer,
    village_id  integer,
    told_at     timestamptz not null,
    read_at     timestamptz,
    -- however often the event of a matter arrives, nobody is told of it twice
    constraint notice_once unique (matter_id, sequence, reason, person_id)
);
select county_wall('notice');

create index notice_inbox on notice (person_id, told_at, id);
create index notice_unread on notice (person_id, told_at, id) where read_at is null;
