-- A committed workbook can be taken back while nothing hangs on it: what it did to each area is kept beside it.

alter table onboarding
    drop constraint onboarding_state_check,
    drop constraint onboarding_check,
    add column undone_at timestamptz,
    add constraint onboarding_state_check check (state in ('READY', 'HAS_PROBLEMS', 'COMMITTED', 'UNDONE')),
    add constraint onboarding_was_committed check ((state in ('COMMITTED', 'UNDONE')) = (committed_at is not null)),
    add constraint onboarding_was_undone check ((state = 'UNDONE') = (undone_at is not null));

drop index onboarding_waits_once;
create unique index onboarding_waits_once on onboarding (county_id, digest)
    where state in ('READY', 'HAS_PROBLEMS');

create table onboarding_deed (
    onboarding_id uuid    not null references onboarding on delete cascade,
    area_id       integer not null,   -- no foreign key: an area that was taken back is gone
    added         boolean not null,   -- else changed, and how it was before stands here
    before        bigint  not null,   -- sequence of the area, 0 of an added one
    after         bigint  not null,
    name          text,
    settlement    text,
    station_id    integer,
    county_id     integer not null,
    primary key (onboarding_id, area_id)
);
create index deeds_of_area on onboarding_deed (area_id, after);
create trigger deed_stands_with_onboarding before insert or update on onboarding_deed
    for each row execute function stand_with_onboarding();

select county_wall('onboarding_deed');
