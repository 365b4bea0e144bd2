-- A member of staff whom the words of a concern name for certain: it is kept from them, and from them alone, from the first
-- moment until a person has looked. `subjects` is what a person said; it reaches all who answer to them.
alter table inquiries add column named uuid[] not null default '{}';
create index concerns_found on inquiries (district_id, school_id) where named <> '{}';

-- As in 0038, also for those. Somebody who is not named any more, in neither way, is let in; the rest stay kept from whom they were kept from.
create or replace function set_apart_from_inquiry() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and not (new.subjects @> old.subjects and (new.named || new.subjects) @> old.named) then
    delete from set_apart a
      where a.district_id = new.district_id and a.school_id = new.school_id and a.inquiry_id = new.id;
  end if;
  insert into set_apart (district_id, school_id, inquiry_id, staff_id)
    select new.district_id, new.school_id, whole.id, apart.id
    from (select new.id as id union all
        select i.id from inquiries i
        where i.district_id = new.district_id and i.school_id = new.school_id and i.joined_into = new.id) whole
      cross join (select below as id from answering_to(new.district_id, new.subjects) below
        union select unnest(new.named)) apart
    on conflict do nothing;
  return null;
end $$;
drop trigger sets_apart_at_once on inquiries;
create trigger sets_apart_at_once after insert on inquiries for each row when (new.subjects <> '{}' or new.named <> '{}')
  execute function set_apart_from_inquiry();
drop trigger sets_apart on inquiries;
create trigger sets_apart after update of subjects, named on inquiries for each row
  when (old.subjects is distinct from new.subjects or old.named is distinct from new.named)
  execute function set_apart_from_inquiry();
