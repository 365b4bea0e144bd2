-- Looks for a word where it is cheapest to find, and stops at the texts that were asked for:
--   1. the newest thousand texts hold enough of a common word;
--   2. of a word that stands in some of them, the newest twenty thousand do;
--   3. the index knows a rare word's few texts (it would list a common word's many: that takes longer than walking);
--   4. a common word of older days is walked to along the dates.
-- Each step asks in a subquery, which is answered once, whether it is needed. `limit` and `offset 0` keep the word out of
-- the walk: a plan that is kept does not know the word, and would read and sort all its texts instead.
create or replace function search_texts(district int, school int, query tsquery, most int)
  returns table (inquiry_id uuid, at timestamptz) language sql stable security definer
  set search_path = pg_catalog, public
as $$
  with newest as materialized (
    select k.inquiry_id, k.at from (
      select t.inquiry_id, t.at, t.search from kept_texts t
      where t.district_id = $1 and t.school_id = $2 and not t.by_machine and $1 = viewer_district() and $2 = any (viewer_schools())
      order by t.at desc limit 1000
    ) k where k.search @@ $3 limit $4
  ), newer as materialized (
    select k.inquiry_id, k.at from (
      select t.inquiry_id, t.at, t.search from kept_texts t
      where (select count(*) between 5 and $4 - 1 from newest)
        and t.district_id = $1 and t.school_id = $2 and not t.by_machine and $1 = viewer_district() and $2 = any (viewer_schools())
      order by t.at desc limit 20000
    ) k where k.search @@ $3 limit $4
  ), enough as materialized (
    select (select count(*) from newest) >= $4 as newest, (select count(*) from newer) >= $4 as newer
  ), few as materialized (
    select k.inquiry_id, k.at from kept_texts k
    where (select not newest and not newer from enough) and k.district_id = $1 and k.school_id = $2 and not k.by_machine
      and k.search @@ $3
      and $1 = viewer_district() and $2 = any (viewer_schools())
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
      order by t.at desc offset 0
    ) k where k.search @@ $3 limit $4
  ) w
$$;
