-- Which complaint ladders a school put in force, by their keys; null: those of its laws and the procedure's own. A complaint
-- itself is entries and the state that they make: it stands behind the walls of its inquiry, with everything about it.
alter table schools add column complaint_ladders text[];
-- What runs, for the board of complaints: by the school, without reading every inquiry.
create index complaints on inquiries (district_id, school_id) where state ? 'complaint' or state ? 'formal';
