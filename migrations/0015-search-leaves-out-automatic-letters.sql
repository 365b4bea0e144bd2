-- What the desk writes by itself, thousands of times alike, is no word of a person: it is neither searched nor indexed. A
-- snow day would otherwise bury every other letter in the newest texts.
alter table kept_texts add column by_machine boolean not null default false;
drop index search;
drop index search_by_time;
alter table kept_texts drop column search;
alter table kept_texts add column search tsvector
  generated always as (case when by_machine then null else to_tsvector('simple', left(words, 200000)) end) stored;
create index search on kept_texts using gin (district_id, school_id, search) with (fastupdate = off) where not by_machine;
create index search_by_time on kept_texts (district_id, school_id, at desc) where not by_machine;

create or replace function search_texts(district int, school int, query tsquery, most int)
  returns table (inquiry_id uuid, at timestamptz) language sql stable security definer
  set search_path = pg_catalog, public
as $$
  with newest as materialized (
    select k.inquiry_id, k.at from (
      select t.inquiry_id, t.at, t.search from kept_texts t
      where t.district_id = $1 and t.school_id = $2 and not t.by_machine and $1 = viewer_district() and $2 = any (viewer_schools())
      order by t.at desc limit 2000
    ) k where k.search @@ $3 order by k.at desc limit $4
  ), lacking as materialized (select count(*) < $4 as yes from newest),
  few as materialized (
    select k.inquiry_id, k.at from kept_texts k
    where (select yes from lacking) and k.district_id = $1 and k.school_id = $2 and not k.by_machine and k.search @@ $3
      and $1 = viewer_district() and $2 = any (viewer_schools())
    limit 1001
  ), many as materialized (select count(*) > 1000 as yes from few)
  select newest.inquiry_id, newest.at from newest where not (select yes from lacking)
  union all
  select f.inquiry_id, f.at from (
    select few.inquiry_id, few.at from few where not (select yes from many) order by few.at desc limit $4
  ) f
  union all
  select w.inquiry_id, w.at from (
    select k.inquiry_id, k.at from kept_texts k
    where (select yes from many) and k.district_id = $1 and k.school_id = $2 and not k.by_machine and k.search @@ $3
      and $1 = viewer_district() and $2 = any (viewer_schools())
    order by k.at desc limit $4
  ) w
$$;
