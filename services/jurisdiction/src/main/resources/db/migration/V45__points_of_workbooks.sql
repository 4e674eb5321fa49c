-- Police rooms and workstations come in by workbook too, and are taken back with it.
-- How often somebody changed a point; a village that moves takes it along without changing it.
alter table police_point add column sequence bigint not null default 0;
alter table police_point alter column sequence drop default;

create table onboarding_point (
    onboarding_id uuid    not null references onboarding on delete cascade,
    point_id      uuid    not null,   -- no foreign key: a point that was taken back is gone
    added         boolean not null,   -- else it serves other villages
    before        bigint  not null,   -- sequence of the point, 0 of an added one
    after         bigint  not null,
    county_id     integer not null,
    primary key (onboarding_id, point_id)
);
create index point_deeds_of_point on onboarding_point (point_id, after);
create trigger point_deed_stands_with_onboarding before insert or update on onboarding_point
    for each row execute function stand_with_onboarding();
select county_wall('onboarding_point');

-- What a changed point served before.
create table onboarding_point_service (
    onboarding_id uuid    not null references onboarding on delete cascade,
    point_id      uuid    not null,
    village_id    integer not null,
    valid_from    date    not null,
    valid_until   date,
    county_id     integer not null
);
create index former_services_of_onboarding on onboarding_point_service (onboarding_id);
create trigger former_service_stands_with_onboarding before insert or update on onboarding_point_service
    for each row execute function stand_with_onboarding();
select county_wall('onboarding_point_service');
