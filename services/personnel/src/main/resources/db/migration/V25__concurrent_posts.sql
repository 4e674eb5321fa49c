-- Concurrent posts ("two posts", domain.md section 3): a post that a member of staff holds besides in a township or a
-- village. The post is recorded, never a membership. What posts there are is a catalogue of the city.
create table concurrent_post_kind (
    code text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    position integer not null unique,
    level text not null check (level in ('TOWNSHIP', 'VILLAGE')),
    zh text not null,
    en text not null
);
insert into concurrent_post_kind (code, position, level, zh, en) values
    ('TOWNSHIP_LEADERSHIP', 1, 'TOWNSHIP', '乡镇街道班子职务', 'Post in the township leadership'),
    ('VILLAGE_DEPUTY_SECRETARY', 2, 'VILLAGE', '村社区副书记', 'Deputy secretary of the village'),
    ('VILLAGE_DIRECTOR_ASSISTANT', 3, 'VILLAGE', '村社区主任助理', 'Assistant to the village director');

create sequence concurrent_post_id;

create table concurrent_post (
    id integer primary key,
    version bigint not null,
    person_id integer not null references person (id),
    post text not null references concurrent_post_kind (code),
    organisation_id integer not null,   -- area id of the township or village
    from_date date not null,
    until_date date check (until_date >= from_date),   -- equal: called off before it began
    end_reason text,
    county_id integer not null,         -- where the person stands
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    constraint concurrent_post_held_once exclude using gist
        (person_id with =, post with =, organisation_id with =, daterange(from_date, until_date) with &&)
);
create index concurrent_post_of_person on concurrent_post (person_id, from_date);
create index concurrent_post_of_kind on concurrent_post (post);
create index concurrent_post_by_organisation on concurrent_post (organisation_id, id);
create index concurrent_post_list_of_county on concurrent_post (county_id, id);
create index concurrent_post_list_of_station on concurrent_post (station_id, id);
select county_wall('concurrent_post');

-- It stands where its holder stands, wherever that is moved from.
create function take_concurrent_posts_along() returns trigger language plpgsql as $$
begin
    update concurrent_post set (county_id, township_id, station_id, sector_id, village_id)
        = (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id)
    where person_id = new.id;
    return null;
end
$$;
create trigger concurrent_posts_go_with_person after update on person
    for each row when ((old.county_id, old.township_id, old.station_id, old.sector_id, old.village_id)
        is distinct from (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id))
    execute function take_concurrent_posts_along();

-- A workbook adds concurrent posts and changes none.
create table onboarding_concurrent_post (
    onboarding_id integer not null references onboarding (id) on delete cascade,
    concurrent_post_id integer not null,   -- no foreign key: what was taken back is gone
    after bigint not null,                 -- its version; another one today means that it changed since
    county_id integer not null,
    primary key (onboarding_id, concurrent_post_id)
);
create trigger concurrent_post_stands_with_onboarding before insert on onboarding_concurrent_post
    for each row execute function stand_with_onboarding();
select county_wall('onboarding_concurrent_post');
