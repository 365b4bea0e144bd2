-- Who works in several schools is at the desk of one at a time, and each session remembers of which. Null: of the school
-- that their row stands in.
alter table sessions add column at_school int;

-- Letters that did not arrive and mail that nobody owns: what a person has looked at is off their list. A letter that
-- comes back after that is shown again.
alter table letters add column looked_at timestamptz(3);
alter table originals add column looked_at timestamptz(3);
create index letters_to_look_at on letters (district_id, school_id, at)
  where state in ('ambiguous', 'failed', 'bounced') and looked_at is null;
create index mail_of_nobody on originals (district_id, school_id, at) where inquiry_id is null and looked_at is null;
create index inquiries_not_readable on inquiries (district_id, school_id, received_at)
  where open and state @> '{"unreadable": true}';

-- Who looked at what, and their words where no inquiry takes them up as a note.
create table mail_looks (
  district_id int not null,
  school_id int not null,
  mail_id uuid not null,
  at timestamptz(3) not null,
  staff_id uuid not null,
  was text not null,
  note text,
  primary key (district_id, school_id, mail_id, at)
);
create index mail_looks_by_time on mail_looks (district_id, school_id, at desc);
alter table mail_looks enable row level security, force row level security;
create policy school on mail_looks using (district_id = (select viewer_district())
  and school_id = any ((select viewer_schools())::int[]));
grant select, insert on mail_looks to answerable_app;
