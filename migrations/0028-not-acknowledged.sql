-- Inquiries to which no acknowledgement was written by itself, because too many letters had gone out: a person sees which,
-- and why, and takes them off the list.
create table not_acknowledged (
  district_id int not null,
  school_id int not null,
  inquiry_id uuid not null,
  at timestamptz(3) not null,
  because text not null,
  looked_at timestamptz(3),
  primary key (district_id, school_id, inquiry_id)
);
create index not_acknowledged_to_look_at on not_acknowledged (district_id, school_id, at) where looked_at is null;
alter table not_acknowledged enable row level security, force row level security;
create policy school on not_acknowledged using (district_id = (select viewer_district())
  and school_id = any ((select viewer_schools())::int[]));
grant select, insert, update on not_acknowledged to answerable_app;

-- What left in the last day is counted before another one leaves.
create index attempts_by_time on attempts (district_id, school_id, window_start);
