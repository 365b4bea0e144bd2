-- Every edition of the procedure that a school has published. An inquiry stays under the one in which it was received;
-- `schools.edition` stays the one that is in force now.
create table editions (
  district_id int not null,
  school_id int not null,
  id text not null,
  effective date not null,
  published_at timestamptz(3) not null,
  body jsonb not null,
  primary key (district_id, school_id, id)
);
alter table editions enable row level security, force row level security;
create policy school on editions using (district_id = (select viewer_district())
  and school_id = any ((select viewer_schools())::int[]));
create trigger is_for_ever before update or delete or truncate on editions for each statement execute function refuse_change();
grant select, insert on editions to answerable_app;

-- An owner who is no superuser stands before the walls as well: for this one reading they are open to the owner alone.
alter table schools no force row level security;
alter table editions no force row level security;
insert into editions (district_id, school_id, id, effective, published_at, body)
select district_id, school_id, edition ->> 'id', (edition ->> 'effective')::date, now(), edition from schools;
alter table schools force row level security;
alter table editions force row level security;
