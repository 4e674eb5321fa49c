-- Leave that somebody asks for (domain.md section 3), and the answer. Why is not asked: the kind is all that is kept.
create sequence leave_request_id;
create table leave_request (
    id integer primary key,
    version bigint not null,
    person_id integer not null references person (id),
    kind text not null,
    from_date date not null,
    until_date date not null check (until_date > from_date),
    cover_id integer,                   -- who is proposed to act meanwhile
    state text not null check (state in ('ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    asked_at timestamptz not null,
    decided_by integer check (decided_by <> person_id),
    decided_at timestamptz,
    reason text check (char_length(reason) between 1 and 200),
    leave_id integer references leave (id),
    county_id integer not null,         -- where the person stands
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    check ((state = 'REFUSED') = (reason is not null)),
    check (state <> 'APPROVED' or leave_id is not null),
    constraint leave_request_asked_once
        exclude using gist (person_id with =, daterange(from_date, until_date) with &&) where (state = 'ASKED')
);
create index leave_request_of_person on leave_request (person_id, id);
create index leave_request_of_leave on leave_request (leave_id);
create index leave_request_list_of_county on leave_request (county_id, id);
create index leave_request_list_of_station on leave_request (station_id, id);
select county_wall('leave_request');
create trigger leave_requests_go_with_person after update on person
    for each row when ((old.county_id, old.township_id, old.station_id, old.sector_id, old.village_id)
        is distinct from (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id))
    execute function go_with_person('leave_request');
