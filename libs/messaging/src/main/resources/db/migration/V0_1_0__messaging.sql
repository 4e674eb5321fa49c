-- Events on their way out. Written in the business transaction, deleted by the relay once the broker has them.
create table outbox (
    id          bigint generated always as identity primary key,
    event_id    uuid        not null default uuidv7(),
    topic       text        not null,
    type        text        not null,
    key         text        not null,
    sequence    bigint      not null,
    written_at  timestamptz not null default now(),
    data        bytea       not null,
    traceparent text,
    refused_at  timestamptz,
    refusal     text,
    -- Receivers skip a version they have seen: a second event of the same version would be lost without a word.
    constraint outbox_tells_one_event_a_version unique (topic, key, sequence)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_insert_threshold = -1);

create index outbox_refused_by_key on outbox (topic, key, id) where refused_at is not null;

-- Per listener and aggregate: the last version it took. The row is also the lock under which a key is parked and freed.
create table inbox_position (
    listener text    not null,
    topic    text    not null,
    key      text    not null,
    sequence bigint  not null,
    parked   boolean not null default false,
    primary key (listener, topic, key)
);

create index inbox_position_parked on inbox_position (listener) where parked;

-- Events that failed (with a cause), and those of the same key that wait behind them (without).
create table parked_event (
    id          bigint generated always as identity primary key,
    listener    text        not null,
    topic       text        not null,
    key         text        not null,
    sequence    bigint      not null,
    event_id    text        not null,
    type        text        not null,
    time        timestamptz not null,
    data        bytea       not null,
    traceparent text,
    cause       text,
    replaying   boolean     not null default false,
    parked_at   timestamptz not null default now(),
    constraint parked_event_once unique (listener, topic, key, sequence),
    constraint parked_event_of_parked_key foreign key (listener, topic, key) references inbox_position on delete cascade
);

create index parked_event_replaying on parked_event (listener) where replaying;

-- A listener started from zero reads on as a new consumer group: its generation.
create table listener_generation (
    listener   text primary key,
    generation integer not null default 1
);
