-- The whole file of a matter that has ended, as one document: made in the background, kept encrypted, and made anew when
-- anything is added to the file (domain.md section 5).
create table archive (
    dispute_id uuid primary key,
    county_id  integer     not null,
    due_at     timestamptz,
    tries      integer     not null default 0 check (tries >= 0),
    sequence   bigint,
    made_at    timestamptz,
    content    bytea,
    foreign key (dispute_id, county_id) references dispute (id, county_id) on update cascade,
    check ((content is null) = (made_at is null) and (content is null) = (sequence is null)),
    check (due_at is not null or content is not null)
);
alter table archive alter column content set storage external; -- nothing encrypted gets any smaller
create index archive_due on archive (due_at) where due_at is not null;
select county_wall('archive');

-- What ended before is archived, too, but not what came in with the past. The wall binds the owner, too.
select set_config('onebeat.counties', '*', true);
insert into archive (dispute_id, county_id, due_at)
select id, county_id, now() from dispute where not is_open and not imported;
select set_config('onebeat.counties', '', true);
