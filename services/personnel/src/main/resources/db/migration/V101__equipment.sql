-- Equipment issued to a person or to the post in a village (domain.md section 3). It stands with the unit that it belongs
-- to, which is the one to ask it back, wherever its holder goes.
create sequence equipment_id increment by 50;
create table equipment (
    id integer primary key,
    version bigint not null,
    kind text not null,
    number text not null constraint equipment_number_once unique check (char_length(number) between 1 and 40),
    model text check (char_length(model) between 1 and 80),
    unit_id integer not null,
    holder_id integer,                  -- no foreign key: of another county's person only the id may be known
    post_area_id integer,               -- the village whose post it belongs to; null where it is the person's
    held_since date,
    retired_on date,
    retired_for text,
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer,
    check ((holder_id is null) = (held_since is null)),
    check (post_area_id is null or holder_id is not null),
    check (retired_on is null or holder_id is null)
);
create index equipment_by_holder on equipment (holder_id, id);
create index equipment_list_of_county on equipment (county_id, id);
create index equipment_list_of_station on equipment (station_id, id);
create index equipment_by_unit on equipment (unit_id);
select county_wall('equipment');

create sequence equipment_issue_id increment by 50;
create table equipment_issue (
    id integer primary key,
    equipment_id integer not null references equipment (id),
    person_id integer not null,
    post_area_id integer,
    from_date date not null,
    until_date date not null check (until_date >= from_date),
    note text check (char_length(note) between 1 and 200),
    county_id integer not null
);
create index equipment_issue_of_equipment on equipment_issue (equipment_id, id);
create index equipment_issue_of_person on equipment_issue (person_id);
select county_wall('equipment_issue');

create function take_equipment_issues_along() returns trigger language plpgsql as $$
begin
    update equipment_issue set county_id = new.county_id where equipment_id = new.id;
    return null;
end
$$;
create trigger equipment_issues_go_with_equipment after update on equipment
    for each row when (old.county_id is distinct from new.county_id)
    execute function take_equipment_issues_along();
