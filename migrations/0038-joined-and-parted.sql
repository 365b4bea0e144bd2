-- Two inquiries of one parent may go on as one, and be parted again; one may follow another that was closed.
alter table inquiries add column joined_into uuid, add column follows uuid;
create index went_into on inquiries (district_id, school_id, joined_into) where joined_into is not null;
create index followed_by on inquiries (district_id, school_id, follows) where follows is not null;

-- What a concern is kept from is told nothing of the inquiries that go on in it either, whatever is named later.
create or replace function set_apart_from_inquiry() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and not (new.subjects @> old.subjects) then
    delete from set_apart a
      where a.district_id = new.district_id and a.school_id = new.school_id and a.inquiry_id = new.id;
  end if;
  insert into set_apart (district_id, school_id, inquiry_id, staff_id)
    select new.district_id, new.school_id, whole.id, below
    from (select new.id as id union all
        select i.id from inquiries i
        where i.district_id = new.district_id and i.school_id = new.school_id and i.joined_into = new.id) whole
      cross join lateral answering_to(new.district_id, new.subjects) below
    on conflict do nothing;
  return null;
end $$;

create or replace function set_apart_by_tree() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into set_apart (district_id, school_id, inquiry_id, staff_id)
    select i.district_id, i.school_id, whole.id, below
    from inquiries i
      cross join lateral (select i.id as id union all
        select j.id from inquiries j
        where j.district_id = i.district_id and j.school_id = i.school_id and j.joined_into = i.id) whole
      cross join lateral answering_to(i.district_id, i.subjects) below
    where i.district_id = new.district_id and i.subjects <> '{}'
    on conflict do nothing;
  return null;
end $$;
