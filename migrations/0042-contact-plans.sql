-- How a school answers somebody who writes very often: decided by a senior person in writing, with a date on which it is looked
-- at again. Every act is a row for ever; how a plan stands is the fold of its acts. Nothing that comes in is ever held back by it.
create table contact_plan_acts (
  district_id int not null,
  school_id int not null,
  guardian_id uuid not null,
  seq int not null,
  at timestamptz(3) not null,
  -- Null: the desk itself.
  by_id uuid,
  body jsonb not null,
  primary key (district_id, school_id, guardian_id, seq)
);
alter table contact_plan_acts enable row level security, force row level security;
create policy school on contact_plan_acts using (district_id = (select viewer_district())
  and school_id = any ((select viewer_schools())::int[]));
create trigger is_for_ever before update or delete or truncate on contact_plan_acts for each statement execute function refuse_change();
grant select, insert on contact_plan_acts to answerable_app;
