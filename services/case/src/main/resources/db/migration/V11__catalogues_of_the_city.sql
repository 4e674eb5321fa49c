-- The city adds to its catalogues, renames their words and retires them from a day on; none is deleted, so that every
-- dispute keeps its words (domain.md section 5).
alter table dispute_category
    add column version bigint not null default 0,
    add column retired_from date,
    drop constraint dispute_category_position_key,
    add check (code ~ '^[A-Z][A-Z0-9_]{1,39}$');
alter table dispute_source
    add column version bigint not null default 0,
    add column retired_from date,
    drop constraint dispute_source_position_key,
    add check (code ~ '^[A-Z][A-Z0-9_]{1,39}$');
alter table partner_agency
    add column version bigint not null default 0,
    add column retired_from date,
    drop constraint partner_agency_position_key,
    add check (code ~ '^[A-Z][A-Z0-9_]{1,39}$');
