-- Whom a school alerts in an emergency, in which order; the district's contact at the end; and by which ways people are reached.
create table call_chains (
  district_id int not null,
  school_id int not null,
  -- Of one protocol, or '*' for all others.
  protocol text not null check (protocol = '*' or protocol ~ '^EM-[A-Z-]{2,30}$'),
  body jsonb not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (district_id, school_id, protocol),
  foreign key (district_id, school_id) references schools
);
create table alarm_contacts (
  district_id int not null,
  school_id int not null,
  name text not null,
  staff_id uuid,
  email text not null,
  phone text not null,
  primary key (district_id, school_id),
  foreign key (district_id, school_id) references schools
);
-- A person's own numbers for alerts; the row stands in their first school, as they do.
create table alert_numbers (
  district_id int not null,
  school_id int not null,
  staff_id uuid not null,
  sms text not null,
  voice text not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (district_id, school_id, staff_id)
);
-- A browser that asked for alerts; the endpoint is a secret of its own.
create table push_devices (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  staff_id uuid not null,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  device text not null,
  made_at timestamptz not null,
  primary key (district_id, school_id, id),
  unique (district_id, school_id, endpoint)
);
create index of_person on push_devices (district_id, school_id, staff_id);
-- Test alarms: who tried the chain, and what became of each way.
create table test_alarms (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  staff_id uuid not null,
  way text not null,
  outcome text,
  because text,
  by_id uuid not null,
  at timestamptz not null,
  tried_at timestamptz,
  primary key (district_id, school_id, id)
);
create index latest on test_alarms (district_id, school_id, at desc);

do $$ declare t text; begin
  foreach t in array array['call_chains', 'alarm_contacts', 'alert_numbers', 'push_devices', 'test_alarms'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format(
      'create policy school on %I using (district_id = (select viewer_district()) and school_id = any ((select viewer_schools())::int[]))', t);
  end loop;
end $$;
-- Somebody works at several schools: what reaches them is known in each of those.
drop policy school on alert_numbers;
create policy school on alert_numbers using (district_id = (select viewer_district())
  and exists (select from staff s where s.district_id = alert_numbers.district_id and s.id = alert_numbers.staff_id));
drop policy school on push_devices;
create policy school on push_devices using (district_id = (select viewer_district())
  and exists (select from staff s where s.district_id = push_devices.district_id and s.id = push_devices.staff_id));
grant select, insert, update on call_chains, alarm_contacts, alert_numbers, test_alarms, push_devices to answerable_app;
grant delete on push_devices to answerable_app;

-- When the chain of an emergency that nobody has looks again, and who was called: they see it while it goes on.
alter table inquiries add column alert_at timestamptz, add column called uuid[] not null default '{}';
update inquiries set alert_at = received_at where danger;
create index ringing on inquiries (district_id, school_id, alert_at) where alert_at is not null;
alter policy only_mine on inquiries using ((select viewer_mine()) is null
  or owner_id = any ((select viewer_mine())::uuid[]) or escalated_to = any ((select viewer_mine())::uuid[])
  or called && (select viewer_mine())::uuid[]);
