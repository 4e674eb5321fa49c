-- What residents ask through the public page (domain.md sections 5 and 9). Their words, name and telephone are encrypted, and
-- erased when the time to keep them is over; the row stays and is counted. The receipt is kept nowhere: the id follows from it.
create sequence resident_request_number;

create table resident_request (
    id             uuid        primary key,
    version        bigint      not null,
    sequence       bigint      not null check (sequence > 0),
    number         text        not null unique,
    kind           text        not null check (kind in ('ASK', 'SERVICE', 'REPORT', 'HELP')),
    state          text        not null check (state in ('RECEIVED', 'ANSWERED', 'TURNED', 'REFUSED', 'WITHDRAWN')),
    is_open        boolean     not null generated always as (state = 'RECEIVED') stored,
    conversation   bytea,
    name           bytea,
    telephone      bytea,
    county_id      integer     not null,
    township_id    integer,
    station_id     integer,
    sector_id      integer,
    village_id     integer     not null,
    responsible_id integer,
    dispute_id     uuid,
    solved         boolean,
    reopened       integer     not null check (reopened >= 0),
    asked_at       timestamptz not null,
    due_at         timestamptz,
    strikes_at     timestamptz,
    ended_at       timestamptz,
    erase_at       timestamptz,
    erased_at      timestamptz,
    check ((state = 'RECEIVED') = (ended_at is null)),
    check (state = 'RECEIVED' or (due_at is null and strikes_at is null)),
    check ((erased_at is null) = (conversation is not null)),
    check (erased_at is null or (name is null and telephone is null))
);
select county_wall('resident_request');
-- Whoever holds the receipt reaches this one, and nothing else (ADR 24).
select matter_gate('resident_request', 'id');

create index resident_request_list_of_county on resident_request (county_id, asked_at, id);
create index resident_request_list_of_township on resident_request (township_id, asked_at, id);
create index resident_request_list_of_station on resident_request (station_id, asked_at, id);
create index resident_request_list_of_village on resident_request (village_id, asked_at, id);
create index resident_request_list_of_responsible on resident_request (responsible_id, asked_at, id);
-- What is open: few rows at any time; it follows posts and areas, and is listed by when its answer is due.
create index resident_request_due_of_county on resident_request (county_id, due_at, id) where due_at is not null;
create index resident_request_due_of_station on resident_request (station_id, due_at, id) where due_at is not null;
create index resident_request_due_of_village on resident_request (village_id, due_at, id) where due_at is not null;
create index resident_request_due_of_responsible on resident_request (responsible_id, due_at, id) where due_at is not null;
create index resident_request_open_of_township on resident_request (township_id) where is_open;
create index resident_request_open_of_station on resident_request (station_id) where is_open;
create index resident_request_open_of_sector on resident_request (sector_id) where is_open;
create index resident_request_open_of_village on resident_request (village_id) where is_open;
create index resident_request_strikes on resident_request (strikes_at) where strikes_at is not null;
create index resident_request_to_erase on resident_request (erase_at) where erased_at is null and erase_at is not null;
create index resident_request_of_dispute on resident_request (dispute_id) where dispute_id is not null;

-- A proof of work counts once; forgotten when it would have run out anyway.
create table spent_challenge (
    challenge uuid        primary key,
    spent_at  timestamptz not null
);
create index spent_challenge_by_age on spent_challenge (spent_at);

-- How much was asked in a village in an hour; a count, and of nobody.
create table village_flood (
    village_id integer     not null,
    hour       timestamptz not null,
    asked      integer     not null check (asked > 0),
    primary key (village_id, hour)
);

-- What the city sets: from a day on, until the next row.
create table request_rule (
    valid_from   date    primary key,
    answer_days  integer not null check (answer_days between 1 and 60),
    help_minutes integer not null check (help_minutes between 5 and 1440),
    keep_months  integer not null check (keep_months between 1 and 36),
    proof_bits   integer not null check (proof_bits between 8 and 24),
    most_an_hour integer not null check (most_an_hour between 1 and 1000)
);
insert into request_rule values ('2020-01-01', 3, 30, 12, 15, 20);
