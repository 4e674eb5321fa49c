-- Who did what to which record, when and why (libs/service-defaults, Trail).
create table audit_entry (
    id          uuid primary key default uuidv7(),
    done_at     timestamptz not null,
    account     text        not null,
    person_id   integer,
    action      text        not null,
    record_type text        not null,
    record_id   text        not null,
    reason      text,
    county_id   integer     not null,
    township_id integer,
    station_id  integer,
    sector_id   integer,
    village_id  integer
);
create index audit_entry_newest on audit_entry (county_id, done_at desc, id desc);
create index audit_entry_of_record on audit_entry (record_id, done_at desc);
create index audit_entry_of_account on audit_entry (account, done_at desc);
select county_wall('audit_entry');

-- The trail is kept three years at least, and nobody mends it.
create function audit_entry_is_final() returns trigger
    language plpgsql
as
$$
begin
    if tg_op = 'DELETE' and old.done_at < now() - interval '3 years' then
        return old;
    end if;
    raise exception 'the audit trail is final';
end
$$;
create trigger audit_entry_is_final
    before update or delete on audit_entry
    for each row execute function audit_entry_is_final();

-- Calls that had their effect, with their sealed answers (libs/service-defaults, @Once).
create table idempotency (
    caller      text        not null,
    route       text        not null,
    key         text        not null,
    digest      text        not null,
    answer      bytea,
    record_type text        not null,
    record_id   text        not null,
    answered_at timestamptz not null default now(),
    county_id   integer     not null,
    township_id integer,
    station_id  integer,
    sector_id   integer,
    village_id  integer,
    primary key (caller, route, key)
);
create index idempotency_by_age on idempotency (answered_at);
create index idempotency_of_record on idempotency (record_type, record_id);
select county_wall('idempotency');
