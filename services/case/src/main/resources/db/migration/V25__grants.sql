-- A dispute opened to somebody besides who serves its village: a beat, sector or station that handles it jointly, an agency,
-- or one of its people (domain.md section 5). A paper of the file; it is open until it is ended, or the matter is closed.
create table dispute_grant (
    dispute_id uuid        not null,
    sequence   bigint      not null,
    county_id  integer     not null,
    area_id    integer,
    station_id integer,
    sector_id  integer,
    village_id integer,
    agency     text references partner_agency,
    person_id  integer,
    posting_id integer,
    reason     text        not null check (char_length(reason) between 1 and 500),
    by_person  integer,
    since      timestamptz not null,
    until      timestamptz check (until >= since),
    end_reason text,
    primary key (dispute_id, sequence),
    foreign key (dispute_id, county_id) references dispute (id, county_id) on update cascade,
    check ((area_id is null) <> (agency is null)),
    check ((person_id is null) = (posting_id is null)),
    check (person_id is null or agency is not null)
);
select county_wall('dispute_grant');
create index dispute_grant_of_agency on dispute_grant (agency);
-- What is open at one time is little, and asked for at the door of every call.
create index dispute_grant_open_to_station on dispute_grant (station_id) where until is null;
create index dispute_grant_open_to_sector on dispute_grant (sector_id) where until is null;
create index dispute_grant_open_to_village on dispute_grant (village_id) where until is null;
create index dispute_grant_open_to_posting on dispute_grant (posting_id) where until is null;
create index dispute_grant_open_to_agency on dispute_grant (agency, county_id) where until is null and posting_id is null;

-- Somebody elsewhere handles it, too; for lists.
alter table dispute add column joint boolean not null default false;
create index dispute_list_of_joint on dispute (county_id, recorded_at, id) where joint;

-- Who signs in for an agency in a county, for as long as the posting as PARTNER lasts; one agency each.
create table delegate (
    id         uuid primary key     default uuidv7(),
    version    bigint      not null,
    county_id  integer     not null,
    agency     text        not null references partner_agency,
    person_id  integer     not null,
    posting_id integer     not null,
    since      timestamptz not null,
    until      timestamptz check (until >= since)
);
select county_wall('delegate');
create unique index delegate_at_present on delegate (posting_id) where until is null;
create index delegate_of_agency on delegate (agency, county_id);
create index delegate_of_county on delegate (county_id, agency) where until is null;

-- What is opened to a posting or to its area. It is read behind every county's wall, since it says who gets through one.
create or replace function territory_granted(posting integer, area integer, at timestamptz) returns uuid[]
    language plpgsql stable strict
as
$$
declare
    counties constant text := current_setting('onebeat.counties', true);
    matters  uuid[];
begin
    perform set_config('onebeat.counties', '*', true);
    select array_agg(opened.dispute_id) into matters
    from (select dispute_id from dispute_grant
          where until is null and (station_id = $2 or sector_id = $2 or village_id = $2 or posting_id = $1)
          union
          select granted.dispute_id
          from delegate join dispute_grant granted
              on granted.agency = delegate.agency and granted.county_id = delegate.county_id
          where delegate.posting_id = $1 and delegate.until is null
              and granted.until is null and granted.posting_id is null) opened;
    perform set_config('onebeat.counties', coalesce(counties, ''), true);
    return matters;
end
$$;

-- The whole file is opened, and what is done with it is noted and answered.
select matter_gate('dispute', 'id');
select matter_gate('dispute_grant', 'dispute_id');
select matter_gate('dispute_timeline', 'dispute_id');
select matter_gate('dispute_responsibility', 'dispute_id');
select matter_gate('party', 'dispute_id');
select matter_gate('triage', 'dispute_id');
select matter_gate('mediation', 'dispute_id');
select matter_gate('meeting', 'dispute_id');
select matter_gate('follow_up', 'dispute_id');
select matter_gate('pause', 'dispute_id');
select matter_gate('transfer', 'dispute_id');
select matter_gate('audit_entry', 'record_id');
select matter_gate('idempotency', 'record_id');
