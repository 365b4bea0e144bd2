-- What the virus scanner said of a file, by the digest of its bytes: nothing of what it is called or where it came with.
create table scans (
  district_id int not null,
  school_id int not null,
  sha256 text not null,
  state text not null check (state in ('clean', 'infected', 'failed')),
  -- What an infected file has, by the scanner's name for it.
  found text,
  at timestamptz(3) not null,
  primary key (district_id, school_id, sha256)
);
-- Who took a file that was set apart, and why, for ever.
create table file_takings (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  staff_id uuid not null,
  original_id uuid not null,
  nth int not null,
  sha256 text not null,
  reason text not null,
  at timestamptz(3) not null,
  primary key (district_id, school_id, id)
);
create trigger is_for_ever before update or delete or truncate on file_takings for each statement execute function refuse_change();

do $$ declare t text; begin
  foreach t in array array['scans', 'file_takings'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy school on %I using (district_id = (select viewer_district())
      and school_id = any ((select viewer_schools())::int[]))', t);
  end loop;
end $$;
grant select, insert, update on scans to answerable_app;
grant select, insert on file_takings to answerable_app;
