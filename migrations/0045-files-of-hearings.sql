-- Minutes and what else belongs to the hearing of a complaint, as files: bytes that no browser shows, named by an entry of the
-- inquiry. What no entry names was refused, and nobody reads it.
create table hearing_files (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  inquiry_id uuid not null,
  at timestamptz(3) not null,
  sha256 text not null,
  bytes bytea not null,
  primary key (district_id, school_id, id)
);
create index hearing_files_of_inquiry on hearing_files (district_id, school_id, inquiry_id);
alter table hearing_files enable row level security, force row level security;
create policy school on hearing_files using (district_id = (select viewer_district())
  and school_id = any ((select viewer_schools())::int[]));
grant select, insert, delete on hearing_files to answerable_app;
select wall_off_concerns();
