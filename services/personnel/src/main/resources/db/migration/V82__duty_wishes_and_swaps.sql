-- A day on which somebody wishes to be on duty, or not to be; kept as far as the hard rules allow.
create table duty_wish (
    person_id integer not null references person (id),
    day date not null,
    duty boolean not null,
    county_id integer not null,
    primary key (person_id, day)
);

-- Two people change duties with each other: one asks, the other agrees, the chief approves.
create table duty_swap (
    id integer generated always as identity primary key,
    version bigint not null,
    roster_id integer not null references roster (id),
    duty_id bigint not null references duty (id),
    other_duty_id bigint not null references duty (id),
    person_id integer not null references person (id),
    other_person_id integer not null references person (id),
    reason text not null,
    state text not null check (state in ('ASKED', 'AGREED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    asked_at timestamptz not null,
    settled_at timestamptz,
    answer text,
    county_id integer not null,
    check (duty_id <> other_duty_id),
    check (person_id <> other_person_id)
);
create index duty_swap_of_roster on duty_swap (roster_id, id);
create index duty_swap_of_duty on duty_swap (duty_id);
create index duty_swap_of_other_duty on duty_swap (other_duty_id);
create index duty_swap_of_person on duty_swap (person_id);
create index duty_swap_of_other_person on duty_swap (other_person_id);

select county_wall('duty_wish');
select county_wall('duty_swap');

create function take_duty_wishes_along() returns trigger language plpgsql as $$
begin
    update duty_wish set county_id = new.county_id where person_id = new.id;
    return null;
end
$$;
create trigger duty_wishes_go_with_person after update on person
    for each row when (old.county_id is distinct from new.county_id) execute function take_duty_wishes_along();

create function take_duty_swaps_along() returns trigger language plpgsql as $$
begin
    update duty_swap set county_id = new.county_id where roster_id = new.id;
    return null;
end
$$;
create trigger duty_swaps_go_with_roster after update on roster
    for each row when (old.county_id is distinct from new.county_id) execute function take_duty_swaps_along();
