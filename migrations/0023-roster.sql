-- Rosters: lists of students and guardians that a school brings. A file is read into staging, compared in SQL, shown, and only
-- then written, whole, in one transaction. What changed is kept so that it can be taken back.

-- No longer in the school's list since this date. Nobody is deleted for that.
alter table students add column left_on date;
-- The school's list names this link: a list that no longer does may end it. One that a person entered stays.
alter table guardianships add column from_roster boolean not null default false;

create table roster_imports (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  at timestamptz(3) not null,
  actor jsonb not null,
  -- oneroster, sds or sheet; null until somebody has looked.
  source text,
  files text[] not null,
  -- It says only what changed: nobody leaves because they are not in it.
  partial boolean not null default false,
  -- reading, problems, asks, ready, stopped, proposed, applied, undo_proposed, undone, dropped
  state text not null,
  -- How many lines have been read, and when that was said last: one that falls silent was cut short.
  lines int not null default 0,
  beat timestamptz(3) not null,
  -- The schools that the file speaks of, and which of them is this one.
  orgs jsonb not null default '[]',
  org text,
  problems jsonb not null default '[]',
  notes jsonb not null default '[]',
  counts jsonb not null default '{}',
  -- What the comparison came to; it must come to the same when it is written.
  print text,
  proposed_by uuid,
  applied_at timestamptz(3),
  applied_by uuid,
  undone_at timestamptz(3),
  undone_by uuid,
  primary key (district_id, school_id, id)
);
create index roster_imports_by_time on roster_imports (district_id, school_id, at desc);

-- Staging: emptied as soon as an import is written or dropped.
create table roster_students (
  district_id int not null,
  school_id int not null,
  import_id uuid not null,
  key text not null,
  first_name text not null,
  last_name text not null,
  grade text not null,
  born date,
  orgs text[] not null,
  file text not null,
  line int not null,
  student_id uuid,
  known boolean not null default false
);
create index roster_students_by_key on roster_students (district_id, school_id, import_id, key);
create table roster_guardians (
  district_id int not null,
  school_id int not null,
  import_id uuid not null,
  key text not null,
  name text not null,
  email text,
  phone text,
  language text,
  external_id text,
  file text not null,
  line int not null,
  guardian_id uuid,
  known boolean not null default false
);
create index roster_guardians_by_key on roster_guardians (district_id, school_id, import_id, key);
create table roster_links (
  district_id int not null,
  school_id int not null,
  import_id uuid not null,
  n bigint generated always as identity,
  student_key text not null,
  guardian_key text not null,
  relation text not null,
  standing text not null,
  -- False: the file knows only a role; what is on file says it better.
  says_relation boolean not null,
  -- What the file says, or null where it says nothing.
  may_receive_records boolean,
  may_pick_up boolean,
  -- What a new link is given.
  new_records boolean not null,
  new_pick_up boolean not null,
  new_decide boolean not null,
  file text not null,
  line int not null,
  student_id uuid,
  guardian_id uuid,
  link_id uuid,
  -- The student was on file before.
  known boolean not null default false
);
create index roster_links_by_key on roster_links (district_id, school_id, import_id, student_key, guardian_key);
-- Who is in the file and is neither, such as a teacher: a link to them is left out, and is no mistake.
create table roster_others (
  district_id int not null,
  school_id int not null,
  import_id uuid not null,
  key text not null,
  file text not null,
  line int not null
);
create index roster_others_by_key on roster_others (district_id, school_id, import_id, key);

-- What an import would do, or did: one row for each student, guardian or link that it touches.
create table roster_changes (
  district_id int not null,
  school_id int not null,
  import_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null,
  who text not null,
  student_id uuid,
  guardian_id uuid,
  link_id uuid,
  before jsonb not null default '{}',
  after jsonb not null default '{}',
  -- Why a second person has to look: right, left_out, swap, protected; null: nobody has to.
  stop text,
  file text,
  line int,
  -- It was changed again before the import was taken back, and stays as it is.
  stays boolean not null default false,
  primary key (district_id, school_id, import_id, id)
);
create index roster_changes_by_kind on roster_changes (district_id, school_id, import_id, kind, who);

-- A contact on file was changed by an import: whoever had it is told, in words that name nobody. The address is forgotten
-- when the letter has left.
create table roster_letters (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  import_id uuid not null,
  guardian_id uuid not null,
  address text,
  language text not null,
  state text not null,
  attempt int not null default 0,
  lease_until timestamptz(3),
  at timestamptz(3) not null,
  primary key (district_id, school_id, id)
);
create index roster_letters_waiting on roster_letters (district_id, school_id, at) where state in ('queued', 'claimed');

do $$ declare t text; begin
  foreach t in array array['roster_imports', 'roster_students', 'roster_guardians', 'roster_links', 'roster_others',
    'roster_changes', 'roster_letters'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy school on %I using (district_id = (select viewer_district())
      and school_id = any ((select viewer_schools())::int[]))', t);
    execute format('grant select, insert, update on %I to answerable_app', t);
  end loop;
end $$;
grant delete on roster_students, roster_guardians, roster_links, roster_others, roster_changes to answerable_app;
-- Only for taking an import back: rows that it made and that nothing else names.
grant delete on students, guardians, guardianships to answerable_app;

-- Staging is filled and asked in the same minute: nobody has counted it yet, and a planner that knows nothing walks it row by
-- row. Only the owner may count; this counts and does nothing else.
create function count_roster_staging() returns void language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  analyze roster_students;
  analyze roster_guardians;
  analyze roster_links;
  analyze roster_others;
  analyze roster_changes;
end $$;
revoke all on function count_roster_staging() from public;
grant execute on function count_roster_staging() to answerable_app;
