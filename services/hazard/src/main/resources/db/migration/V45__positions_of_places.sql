-- Where a place stands, in the reference system that whoever entered it used; never converted (domain.md section 2).
alter table place
    add reference_system text check (reference_system in ('WGS84', 'GCJ02', 'CGCS2000')),
    add longitude numeric(9, 6) check (longitude between 73 and 136),
    add latitude numeric(8, 6) check (latitude between 3 and 54),
    add constraint a_position_says_its_reference_system
        check (num_nonnulls(reference_system, longitude, latitude) in (0, 3));
