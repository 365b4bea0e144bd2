-- Which complaint ladders a school put in force, by their keys; null: those of its laws and the procedure's own. A complaint
-- itself is entries and the state that they make: it stands behind the walls of its inquiry, with everything about it.
alter table schools add column complaint_ladders text[];
-- What runs, for the board of complaints: by the school, without reading every inquiry.
create index complaints on inquiries (district_id, school_id) where state ? 'complaint' or state ? 'formal';

-- Whoever decides a complaint or looks into it sees it, also where they see only what is theirs. That it is kept from whom it
-- is about stands above this.
alter table inquiries add column entrusted uuid[] not null default '{}';
alter policy only_mine on inquiries using ((select viewer_mine()) is null
  or owner_id = any ((select viewer_mine())::uuid[]) or escalated_to = any ((select viewer_mine())::uuid[])
  or called && (select viewer_mine())::uuid[] or entrusted && (select viewer_mine())::uuid[]);
