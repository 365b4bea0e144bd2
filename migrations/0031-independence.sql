-- A concern about a person is nothing to that person, nor to anybody who answers to them: they see, count, find and are told
-- nothing of it. Whom it is about stands on the inquiry; everybody it is kept from stands in `set_apart`, written by triggers
-- over the organisation's tree, so that no statement of the application can forget it.

alter table inquiries add column subjects uuid[] not null default '{}';
create index concerns on inquiries (district_id, school_id) where subjects <> '{}';

create table set_apart (
  district_id int not null,
  school_id int not null,
  inquiry_id uuid not null,
  staff_id uuid not null,
  primary key (district_id, school_id, inquiry_id, staff_id)
);
create index set_apart_by_person on set_apart (district_id, school_id, staff_id, inquiry_id);

-- Who changed to whom somebody answers, for ever: a line moved at the right moment would open a concern.
create table organisation_acts (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  staff_id uuid not null,
  from_id uuid,
  to_id uuid,
  by_id uuid not null,
  at timestamptz(3) not null,
  primary key (district_id, school_id, id)
);
create trigger is_for_ever before update or delete or truncate on organisation_acts for each statement execute function refuse_change();

-- Outside the staff: who is written to when everybody who could take a concern is set apart from it.
alter table schools add column governors jsonb;
-- Whose program it is: it sees no more than they may. Null: nobody knows, and it sees no concern about anybody.
alter table api_tokens add column holder_id uuid;

-- Owns the functions that set people apart; may read the tree and the concerns, and write that one table.
do $$ begin create role answerable_apart nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin execute format('grant answerable_apart to %I', current_user); end $$;
grant usage on schema public to answerable_apart;
grant select on inquiries, staff to answerable_apart;
grant select, insert, delete on set_apart to answerable_apart;

do $$ declare t text; begin
  foreach t in array array['set_apart', 'organisation_acts'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy school on %I using (district_id = (select viewer_district())
      and school_id = any ((select viewer_schools())::int[]))', t);
  end loop;
  foreach t in array array['inquiries', 'staff', 'set_apart'] loop
    execute format('create policy sets_apart on %I to answerable_apart using (true) with check (true)', t);
  end loop;
end $$;
grant select on set_apart to answerable_app;
grant select, insert on organisation_acts to answerable_app;
-- What narrows a teacher's eyes is for the application; the functions below look at everything.
alter policy only_mine on inquiries to answerable_app;

-- Whose eyes: a member of staff, or `unknown`, a program of nobody's. Unset: the house itself.
create function viewer_eyes() returns text language sql stable parallel safe
  return nullif(current_setting('app.eyes', true), '');

-- The inquiries that the viewer is set apart from, in their schools.
create function viewer_apart() returns uuid[] language plpgsql stable parallel safe security definer set search_path = pg_catalog, public as $$
declare eyes text := viewer_eyes();
begin
  if eyes is null then return '{}'; end if;
  if eyes = 'unknown' then
    return array(select distinct a.inquiry_id from set_apart a
      where a.district_id = viewer_district() and a.school_id = any (viewer_schools()));
  end if;
  return array(select a.inquiry_id from set_apart a
    where a.district_id = viewer_district() and a.school_id = any (viewer_schools()) and a.staff_id = eyes::uuid);
end $$;

-- These people, and everybody who answers to one of them, at any depth and at any school of the district.
create function answering_to(district int, named uuid[]) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, public as $$
  with recursive below (id) as (
    select unnest($2)
    union
    select s.id from staff s join below b on s.supervisor_id = b.id where s.district_id = $1
  ) select id from below
$$;

-- The tree: ids alone, also of people at other schools, through whom somebody here may answer to somebody here.
create function organisation(district int) returns table (id uuid, supervisor uuid) language sql stable security definer
  set search_path = pg_catalog, public as $$
  select s.id, s.supervisor_id from staff s where s.district_id = $1 and $1 = viewer_district()
$$;

-- A concern keeps out whom it has once kept out, until it turns out not to be about that person: nobody moves a line of the
-- tree to get in.
create function set_apart_from_inquiry() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and not (new.subjects @> old.subjects) then
    delete from set_apart a
      where a.district_id = new.district_id and a.school_id = new.school_id and a.inquiry_id = new.id;
  end if;
  insert into set_apart (district_id, school_id, inquiry_id, staff_id)
    select new.district_id, new.school_id, new.id, below from answering_to(new.district_id, new.subjects) below
    on conflict do nothing;
  return null;
end $$;
create trigger sets_apart_at_once after insert on inquiries for each row when (new.subjects <> '{}')
  execute function set_apart_from_inquiry();
create trigger sets_apart after update of subjects on inquiries for each row when (old.subjects is distinct from new.subjects)
  execute function set_apart_from_inquiry();

create function set_apart_by_tree() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into set_apart (district_id, school_id, inquiry_id, staff_id)
    select i.district_id, i.school_id, i.id, below
    from inquiries i cross join lateral answering_to(i.district_id, i.subjects) below
    where i.district_id = new.district_id and i.subjects <> '{}'
    on conflict do nothing;
  return null;
end $$;
create trigger sets_apart_at_once after insert on staff for each row when (new.supervisor_id is not null)
  execute function set_apart_by_tree();
create trigger sets_apart after update of supervisor_id on staff for each row
  when (old.supervisor_id is distinct from new.supervisor_id) execute function set_apart_by_tree();

-- The wall: every table that knows an inquiry shows its rows to nobody who is set apart from it. A migration that adds such a
-- table calls this again; test/matrix/walls.test.ts finds one that does not.
create function wall_off_concerns() returns void language plpgsql as $$
declare t record;
begin
  for t in
    select c.table_name as name, c.column_name as key, c.is_nullable = 'YES' as may_lack
    from information_schema.columns c
    join information_schema.tables b using (table_schema, table_name)
    where c.table_schema = 'public' and b.table_type = 'BASE TABLE'
      and (c.column_name = 'inquiry_id' or (c.table_name, c.column_name) = ('inquiries', 'id'))
  loop
    execute format('drop policy if exists set_apart on %I', t.name);
    execute format('create policy set_apart on %I as restrictive for select to answerable_app using (%s%I <> all ((select viewer_apart())::uuid[]))',
      t.name, case when t.may_lack then format('%I is null or ', t.key) else '' end, t.key);
  end loop;
  for t in
    select c.table_name as name from information_schema.columns c
    where c.table_schema = 'public' and c.column_name = 'request_id'
      and not exists (select from information_schema.columns o
        where o.table_schema = 'public' and o.table_name = c.table_name and o.column_name = 'inquiry_id')
  loop
    execute format('drop policy if exists set_apart on %I', t.name);
    execute format('create policy set_apart on %I as restrictive for select to answerable_app
      using (cardinality((select viewer_apart())::uuid[]) = 0 or exists (select from records_requests r
        where r.district_id = %I.district_id and r.school_id = %I.school_id and r.id = %I.request_id))', t.name, t.name, t.name, t.name);
  end loop;
end $$;
select wall_off_concerns();

-- Search looks before the wall does; it leaves out what the viewer is set apart from, so that not even the number of texts
-- that it walks through tells of them. Otherwise as in 0017.
create or replace function search_texts(district int, school int, query tsquery, most int)
  returns table (inquiry_id uuid, at timestamptz) language sql stable security definer
  set search_path = pg_catalog, public
as $$
  with newest as materialized (
    select k.inquiry_id, k.at from (
      select t.inquiry_id, t.at, t.search from kept_texts t
      where t.district_id = $1 and t.school_id = $2 and not t.by_machine and $1 = viewer_district() and $2 = any (viewer_schools())
        and t.inquiry_id <> all ((select viewer_apart())::uuid[])
      order by t.at desc limit 1000
    ) k where k.search @@ $3 limit $4
  ), newer as materialized (
    select k.inquiry_id, k.at from (
      select t.inquiry_id, t.at, t.search from kept_texts t
      where (select count(*) between 5 and $4 - 1 from newest)
        and t.district_id = $1 and t.school_id = $2 and not t.by_machine and $1 = viewer_district() and $2 = any (viewer_schools())
        and t.inquiry_id <> all ((select viewer_apart())::uuid[])
      order by t.at desc limit 20000
    ) k where k.search @@ $3 limit $4
  ), enough as materialized (
    select (select count(*) from newest) >= $4 as newest, (select count(*) from newer) >= $4 as newer
  ), few as materialized (
    select k.inquiry_id, k.at from kept_texts k
    where (select not newest and not newer from enough) and k.district_id = $1 and k.school_id = $2 and not k.by_machine
      and k.search @@ $3
      and $1 = viewer_district() and $2 = any (viewer_schools())
      and k.inquiry_id <> all ((select viewer_apart())::uuid[])
    limit 1001
  ), many as materialized (select count(*) > 1000 as yes from few)
  select newest.inquiry_id, newest.at from newest where (select newest from enough)
  union all
  select newer.inquiry_id, newer.at from newer where (select newer from enough)
  union all
  select f.inquiry_id, f.at from (
    select few.inquiry_id, few.at from few where not (select yes from many) order by few.at desc limit $4
  ) f
  union all
  select w.inquiry_id, w.at from (
    select k.inquiry_id, k.at from (
      select t.inquiry_id, t.at, t.search from kept_texts t
      where (select yes from many) and t.district_id = $1 and t.school_id = $2 and not t.by_machine
        and $1 = viewer_district() and $2 = any (viewer_schools())
        and t.inquiry_id <> all ((select viewer_apart())::uuid[])
      order by t.at desc offset 0
    ) k where k.search @@ $3 limit $4
  ) w
$$;

grant create on schema public to answerable_apart;
do $$ declare f text; begin
  foreach f in array array['viewer_apart()', 'answering_to(int, uuid[])', 'organisation(int)', 'set_apart_from_inquiry()', 'set_apart_by_tree()'] loop
    execute format('alter function %s owner to answerable_apart', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
revoke create on schema public from answerable_apart;
grant execute on function viewer_apart() to answerable_app, answerable_search;
grant execute on function answering_to(int, uuid[]), organisation(int) to answerable_app;
