-- What is known to go on at a school (a lockdown, a fire), and what the school says of it. Every act is a row for ever, one in
-- each school that it touches; how an incident stands is the fold of its acts.
create table incident_acts (
  district_id int not null,
  school_id int not null,
  incident_id uuid not null,
  seq int not null,
  at timestamptz(3) not null,
  -- Null: the desk itself.
  by_id uuid,
  body jsonb not null,
  primary key (district_id, school_id, incident_id, seq)
);
create index incident_acts_by_time on incident_acts (district_id, school_id, at desc);
create trigger is_for_ever before update or delete or truncate on incident_acts for each statement execute function refuse_change();

-- Whose questions came while it went on, and up to which version of the statement they were told: each version once.
create table incident_askers (
  district_id int not null,
  school_id int not null,
  incident_id uuid not null,
  inquiry_id uuid not null,
  told int not null,
  told_at timestamptz(3) not null,
  primary key (district_id, school_id, incident_id, inquiry_id)
);

do $$ declare t text; begin
  foreach t in array array['incident_acts', 'incident_askers'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format(
      'create policy school on %I using (district_id = (select viewer_district()) and school_id = any ((select viewer_schools())::int[]))', t);
  end loop;
end $$;
grant select, insert on incident_acts to answerable_app;
grant select, insert, update on incident_askers to answerable_app;
select wall_off_concerns();
