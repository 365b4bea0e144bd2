-- Row-level security, forced on every table that belongs to a school: the wall behind the application's own checks.

do $$ declare t record; begin
  for t in
    select c.table_name from information_schema.columns c
    where c.table_schema = 'public' and c.column_name = 'school_id' and c.table_name <> 'schools'
  loop
    execute format('alter table %I enable row level security, force row level security', t.table_name);
    execute format(
      'create policy school on %I using (district_id = (select viewer_district()) and school_id = any ((select viewer_schools())::int[]))',
      t.table_name);
  end loop;
end $$;

-- Which schools there are is known within the district: somebody who signs in has to find theirs.
alter table schools enable row level security, force row level security;
create policy district on schools using (district_id = (select viewer_district()));
-- Staff are seen in every school where they work, not only where their row stands.
drop policy school on staff;
create policy school on staff using (district_id = (select viewer_district())
  and (school_id = any ((select viewer_schools())::int[]) or schools && (select viewer_schools())::int[]));

-- A viewer who sees only what is theirs sees the inquiries they own or were asked to take over, and what hangs on those.
create policy only_mine on inquiries as restrictive for select
  using ((select viewer_only()) is null or owner_id = (select viewer_only()) or escalated_to = (select viewer_only()));
do $$ declare t text; begin
  foreach t in array array['entries', 'kept_texts', 'notes', 'letters', 'duties'] loop
    execute format(
      'create policy only_mine on %I as restrictive for select using ((select viewer_only()) is null or exists (
         select from inquiries i where i.district_id = %I.district_id and i.school_id = %I.school_id and i.id = %I.inquiry_id))',
      t, t, t, t);
  end loop;
end $$;

-- What the application may do. Update and delete are granted by name, never on what is for ever.
grant select, insert on all tables in schema public to answerable_app;
grant update on schools, staff, guardians, students, guardianships, inquiries, duties, letters, originals, sessions,
  private_links, identity_checks, attempts to answerable_app;
grant delete on to_seal, sessions, attempts, mailbox to answerable_app;

-- Search in two steps. GIN cannot be used behind row-level security (@@ is not leakproof), so this function looks first,
-- within the viewer's own schools, and gives ids only; the caller reads the rows again through the wall.
create policy search on kept_texts for select to answerable_search using (true);
grant select on kept_texts to answerable_search;
create function search_texts(district int, school int, query tsquery, most int)
  returns table (inquiry_id uuid, at timestamptz) language sql stable security definer
  set search_path = pg_catalog, public
as $$
  -- A rare word through the index; a common one along the dates, because sorting all its hits would read them all.
  with few as materialized (
    select k.inquiry_id, k.at from kept_texts k
    where k.district_id = $1 and k.school_id = $2 and k.search @@ $3
      and $1 = viewer_district() and $2 = any (viewer_schools())
    limit 1001
  ), n as materialized (select count(*) as c from few)
  select f.inquiry_id, f.at from (select few.inquiry_id, few.at from few, n where n.c <= 1000 order by few.at desc limit $4) f
  union all
  select w.inquiry_id, w.at from (
    select k.inquiry_id, k.at from kept_texts k, n
    where n.c > 1000 and k.district_id = $1 and k.school_id = $2 and k.search @@ $3
      and $1 = viewer_district() and $2 = any (viewer_schools())
    order by k.at desc limit $4
  ) w
$$;
grant create on schema public to answerable_search;
alter function search_texts(int, int, tsquery, int) owner to answerable_search;
revoke create on schema public from answerable_search;
revoke all on function search_texts(int, int, tsquery, int) from public;
grant execute on function search_texts(int, int, tsquery, int) to answerable_app;
