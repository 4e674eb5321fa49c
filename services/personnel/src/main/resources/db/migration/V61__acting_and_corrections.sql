-- Somebody stands in for a holder who is away (domain.md section 3): an acting posting holds just what the one that it
-- acts for does, for as long. An area has one holder of its own, and at most one who acts.
alter table posting add acts_for integer references posting (id);
alter table posting add absence text check (absence in ('LEAVE', 'WITHDRAWAL'));
alter table posting add absence_id integer;
alter table posting add constraint posting_acts_for_an_absence
    check (acting = (acts_for is not null) and acting = (absence is not null) and acting = (absence_id is not null));
alter table posting add constraint posting_acting_is_not_main check (not (acting and main));
create index posting_acts_for on posting (acts_for) where acts_for is not null;
create index posting_of_absence on posting (absence, absence_id) where absence is not null;

alter table posting_area add acting boolean not null default false;
alter table posting_area drop constraint posting_area_one_holder;
alter table posting_area add constraint posting_area_one_holder
    exclude using gist (area_id with =, function with =, acting with =, tstzrange(from_at, until_at) with &&)
    where (function in ('STATION_CHIEF', 'COMMUNITY_OFFICER', 'AUXILIARY'))
    deferrable;

-- Who was responsible on a past day changes only so: what was wrong, since when it is right, and who said why.
create sequence posting_correction_id;
create table posting_correction (
    id integer primary key,
    posting_id integer not null,    -- no foreign key: what a workbook took back is gone
    change text not null check (change in ('CORRECTED', 'ENTERED_LATE', 'ENDED_LATE')),
    corrected_at timestamptz not null,
    corrected_by integer not null,
    reason text,
    kind text,
    before jsonb not null,          -- areas as they were held, each from when until when
    county_id integer not null,
    township_id integer,
    station_id integer,
    sector_id integer,
    village_id integer
);
create index posting_correction_of_posting on posting_correction (posting_id, id);
select county_wall('posting_correction');

-- A correction stands where its posting does, wherever that is moved to.
create function take_corrections_along() returns trigger language plpgsql as $$
begin
    update posting_correction set (county_id, township_id, station_id, sector_id, village_id)
        = (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id)
    where posting_id = new.id;
    return null;
end
$$;
create trigger corrections_go_with_posting after update on posting
    for each row when ((old.county_id, old.township_id, old.station_id, old.sector_id, old.village_id)
        is distinct from (new.county_id, new.township_id, new.station_id, new.sector_id, new.village_id))
    execute function take_corrections_along();
