-- A common word stands in the newest texts: they are looked through first, and the index, which would list every text
-- that holds it, is asked only for words that are not common. Each step asks whether it is needed in a subquery, which
-- is answered once: joined instead, a plan may walk all texts first and find out at the end that nobody needed them.
create or replace function search_texts(district int, school int, query tsquery, most int)
  returns table (inquiry_id uuid, at timestamptz) language sql stable security definer
  set search_path = pg_catalog, public
as $$
  with newest as materialized (
    select k.inquiry_id, k.at from (
      select t.inquiry_id, t.at, t.search from kept_texts t
      where t.district_id = $1 and t.school_id = $2 and $1 = viewer_district() and $2 = any (viewer_schools())
      order by t.at desc limit 2000
    ) k where k.search @@ $3 order by k.at desc limit $4
  ), lacking as materialized (select count(*) < $4 as yes from newest),
  few as materialized (
    select k.inquiry_id, k.at from kept_texts k
    where (select yes from lacking) and k.district_id = $1 and k.school_id = $2 and k.search @@ $3
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
    where (select yes from many) and k.district_id = $1 and k.school_id = $2 and k.search @@ $3
      and $1 = viewer_district() and $2 = any (viewer_schools())
    order by k.at desc limit $4
  ) w
$$;
