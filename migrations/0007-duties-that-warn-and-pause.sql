-- A duty reminds its owner before its date, may stand still while somebody else has the next move, and remembers who gave
-- the date and how often it moved.
alter table duties
  add column owner_id uuid,
  add column warn_at timestamptz(3),
  add column paused boolean not null default false,
  add column clock text,
  add column moves int not null default 0;
drop index sweep;
create index sweep on duties (district_id, school_id, until) where state = 'due' and not paused;
create index warn on duties (district_id, school_id, warn_at) where state = 'due' and not paused and warn_at is not null;
