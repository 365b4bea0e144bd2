-- How far a declared closure, or its taking back, has got with counting the open inquiries of a school again: shown while it
-- runs, and where a second run goes on. What was declared, by whom and why stands in calendar_acts.
create table recounts (
  district_id int not null,
  school_id int not null,
  closure uuid not null,
  undone boolean not null,
  at timestamptz(3) not null,
  -- Inquiries that were found to have a date that moves; null until somebody has looked.
  expected int,
  inquiries int not null default 0,
  dates int not null default 0,
  letters int not null default 0,
  finished_at timestamptz(3),
  primary key (district_id, school_id, closure, undone)
);
alter table recounts enable row level security, force row level security;
create policy school on recounts using (district_id = (select viewer_district())
  and school_id = any ((select viewer_schools())::int[]));
grant select, insert, update on recounts to answerable_app;
