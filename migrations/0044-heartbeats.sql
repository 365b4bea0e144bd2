-- A mail that we send ourselves every quarter of an hour and that has to come back: that it does is known for each school.
create table heartbeats (
  district_id int not null,
  school_id int not null,
  sent_at timestamptz(3) not null,
  came_back_at timestamptz(3),
  primary key (district_id, school_id, sent_at)
);
alter table heartbeats enable row level security, force row level security;
create policy school on heartbeats using (district_id = (select viewer_district())
  and school_id = any ((select viewer_schools())::int[]));
grant select, insert, update, delete on heartbeats to answerable_app;
