-- What somebody wrote to an act on a family: why a contact changed, why an order ended, why a family was opened. Beside the
-- act, as words are that can be forgotten while the record stays.
create table family_words (
  district_id int not null,
  school_id int not null,
  act_id uuid not null,
  words text not null,
  primary key (district_id, school_id, act_id)
);

-- Who opened whose page, once per person, student and hour (SOP 3.5).
create table family_looks (
  district_id int not null,
  school_id int not null,
  student_id uuid not null,
  staff_id uuid not null,
  hour timestamptz(3) not null,
  primary key (district_id, school_id, student_id, staff_id, hour)
);

do $$ declare t text; begin
  foreach t in array array['family_words', 'family_looks'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy school on %I using (district_id = (select viewer_district())
      and school_id = any ((select viewer_schools())::int[]))', t);
    execute format('grant select, insert on %I to answerable_app', t);
  end loop;
end $$;
grant update on family_words to answerable_app;

-- Acts that wait for a second person, or for the privacy officer's eye.
create index family_acts_waiting on family_acts (district_id, school_id, at)
  where kind in ('proposed', 'opened', 'sought');

-- How many acts there were on a thing: whoever comes second is told what changed.
create index family_acts_of_thing on family_acts (district_id, school_id, (body->>'of'));
