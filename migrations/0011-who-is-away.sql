-- Who is away, from which local date to which, and who stands in. No reason in words: a short code is all that anybody
-- needs to know. An absence that was entered by mistake is taken back, never deleted: the record may name it.
create table absences (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  staff_id uuid not null,
  from_date date not null,
  to_date date not null check (to_date >= from_date),
  deputy_id uuid,
  reason text not null check (reason in ('leave', 'training', 'elsewhere', 'other')),
  entered_by uuid not null,
  entered_at timestamptz(3) not null,
  taken_back_by uuid,
  taken_back_at timestamptz(3),
  primary key (district_id, school_id, id),
  check (deputy_id is distinct from staff_id)
);
create index absences_by_date on absences (district_id, school_id, to_date, from_date) where taken_back_at is null;
alter table absences enable row level security, force row level security;
create policy school on absences using (district_id = (select viewer_district())
  and school_id = any ((select viewer_schools())::int[]));
grant select, insert on absences to answerable_app;
grant update (taken_back_by, taken_back_at) on absences to answerable_app;

-- A viewer who sees only what is theirs also sees, while they stand in for somebody, what is that person's: `app.mine`
-- holds one id or several, with commas.
create function viewer_mine() returns uuid[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('app.mine', true), ''), ',')::uuid[];
alter policy only_mine on inquiries using ((select viewer_mine()) is null
  or owner_id = any ((select viewer_mine())::uuid[]) or escalated_to = any ((select viewer_mine())::uuid[]));
do $$ declare t text; begin
  foreach t in array array['entries', 'kept_texts', 'notes', 'letters', 'duties'] loop
    execute format(
      'alter policy only_mine on %I using ((select viewer_mine()) is null or exists (
         select from inquiries i where i.district_id = %I.district_id and i.school_id = %I.school_id and i.id = %I.inquiry_id))',
      t, t, t, t);
  end loop;
end $$;
drop function viewer_only();

-- Promises by the person who gave them.
create index promises on duties (district_id, school_id, until, owner_id) where told;
