-- The walls stand where they stood and are built faster: PostgreSQL sets up every `(select …)` of a policy anew for each table of
-- each statement, and a page asks for some eighty tables. Nobody sees more than before, or less.

-- What the viewer is set apart from: as it was when everything that leaves in one go was asked, or looked up now.
alter function viewer_apart() rename to look_up_apart;
create function viewer_apart() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('app.apart', true), '')::uuid[], look_up_apart());
select wall_off_concerns();

-- One look says whether somebody sees the whole school; only for the others is it read whose an inquiry is. A boolean, because
-- the planner takes `is null` to be rare, and would then read a school's queue through to sort it.
alter policy only_mine on inquiries using ((select viewer_mine() is null) or owner_id = any (viewer_mine())
  or escalated_to = any (viewer_mine()) or called && viewer_mine() or entrusted && viewer_mine());
do $$ declare t text; begin
  foreach t in array array['entries', 'kept_texts', 'notes', 'letters', 'duties'] loop
    execute format(
      'alter policy only_mine on %I using ((select viewer_mine() is null) or exists (
         select from inquiries i where i.district_id = %I.district_id and i.school_id = %I.school_id and i.id = %I.inquiry_id))',
      t, t, t, t);
  end loop;
end $$;
