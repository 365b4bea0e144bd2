-- Requests to see, copy, correct or erase a record, and what was done about each, for ever. A request hangs on an inquiry;
-- its clock of law is that inquiry's duty. Words and files stand where they can be forgotten; steps hold codes and ids.
create table records_requests (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  inquiry_id uuid not null,
  -- Whose record and who asks, as it was decided on; null until the family on file was linked.
  student_id uuid,
  guardian_id uuid,
  kind text not null,
  category text not null,
  clock text,
  duty text,
  opened_at timestamptz(3) not null,
  over boolean not null default false,
  -- What the steps come to.
  state jsonb not null,
  primary key (district_id, school_id, id)
);
create index records_of_inquiry on records_requests (district_id, school_id, inquiry_id);
create index records_of_student on records_requests (district_id, school_id, student_id) where student_id is not null;
create index records_open on records_requests (district_id, school_id, opened_at) where not over;

create table records_steps (
  district_id int not null,
  school_id int not null,
  request_id uuid not null,
  seq int not null,
  at timestamptz(3) not null,
  actor jsonb not null,
  body jsonb not null,
  -- What somebody wrote about it; forgotten by emptying it.
  words text,
  primary key (district_id, school_id, request_id, seq)
);

create table records_items (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  request_id uuid not null,
  title text not null,
  -- text, pdf, png, jpeg, or paper: it lies in a drawer, and the note says where.
  kind text not null,
  note text,
  pages int,
  file bytea,
  marks jsonb not null default '[]',
  redacted bytea,
  primary key (district_id, school_id, id)
);
create index records_items_of on records_items (district_id, school_id, request_id);

-- A link to a release: its digest, never the link. It ends by its date, its number of uses, or by hand.
create table downloads (
  district_id int not null,
  school_id int not null,
  token_digest text not null,
  request_id uuid not null,
  made_at timestamptz(3) not null,
  until timestamptz(3) not null,
  most int not null,
  uses int not null default 0,
  revoked_at timestamptz(3),
  primary key (district_id, school_id, token_digest)
);
create index downloads_of on downloads (district_id, school_id, request_id);

create table download_log (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  request_id uuid not null,
  item_id uuid,
  at timestamptz(3) not null,
  guardian_id uuid,
  -- given, or why not: over, used_up, identity, decision.
  outcome text not null,
  primary key (district_id, school_id, id)
);
create index download_log_of on download_log (district_id, school_id, request_id, at);

do $$ declare t text; begin
  foreach t in array array['records_requests', 'records_steps', 'records_items', 'downloads', 'download_log'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    -- Nobody who sees only their own inquiries works on records requests.
    execute format('create policy school on %I using (district_id = (select viewer_district())
      and school_id = any ((select viewer_schools())::int[]))', t);
    execute format('create policy only_mine on %I as restrictive for select using ((select viewer_mine()) is null)', t);
    execute format('grant select, insert on %I to answerable_app', t);
  end loop;
end $$;
grant update on records_requests, records_items, downloads to answerable_app;
grant update (words) on records_steps to answerable_app;
