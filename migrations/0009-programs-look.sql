-- A program's look at an inquiry is recorded like a person's (SOP 3.5): one row per token, inquiry and hour.
create table token_looks (
  district_id int not null,
  school_id int not null,
  inquiry_id uuid not null,
  token_id uuid not null,
  hour timestamptz(3) not null,
  primary key (district_id, school_id, inquiry_id, token_id, hour)
);
alter table token_looks enable row level security, force row level security;
create policy school on token_looks using (district_id = (select viewer_district())
  and school_id = any ((select viewer_schools())::int[]));
create trigger is_for_ever before update or delete or truncate on token_looks for each statement execute function refuse_change();
grant select, insert on token_looks to answerable_app;
