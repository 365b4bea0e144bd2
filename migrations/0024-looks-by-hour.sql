-- The privacy board reads the looks of the last week, out of years of them.
create index looks_by_hour on looks (district_id, school_id, hour);
create index family_looks_by_hour on family_looks (district_id, school_id, hour);
