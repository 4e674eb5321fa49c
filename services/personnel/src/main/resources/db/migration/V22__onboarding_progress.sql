-- How far a county's workbook is, for whoever waits for it. One line a county, while something is being done.
create table onboarding_progress (
    county_id integer     primary key,
    phase     text        not null,
    row_count integer     not null,
    since     timestamptz not null
);
select county_wall('onboarding_progress');
