-- Attempts to bring the parties together and what came of them, and the visits that follow an agreement.
create table mediation (
    dispute_id uuid        not null,
    sequence   bigint      not null,
    county_id  integer     not null,
    kind       text        not null check (kind in ('CIVIL', 'PUBLIC_SECURITY')),
    place      text,
    note       text,
    started_at timestamptz not null,
    terms      text,
    agreed_at  timestamptz check (agreed_at >= started_at),
    failed_at  timestamptz check (failed_at >= started_at),
    primary key (dispute_id, sequence),
    foreign key (dispute_id, county_id) references dispute (id, county_id) on update cascade,
    check (agreed_at is null or failed_at is null),
    check ((terms is null) = (agreed_at is null))
);
select county_wall('mediation');

create table follow_up (
    dispute_id   uuid        not null,
    sequence     bigint      not null,
    county_id    integer     not null,
    round        integer     not null check (round > 0),
    holds        boolean     not null,
    satisfaction integer     not null check (satisfaction between 1 and 5),
    note         text,
    by_person    integer     not null,
    occurred_at  timestamptz not null,
    primary key (dispute_id, sequence),
    foreign key (dispute_id, county_id) references dispute (id, county_id) on update cascade
);
select county_wall('follow_up');
