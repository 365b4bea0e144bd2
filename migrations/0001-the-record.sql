-- The record: entries that are added and never changed, the row that they make, and the chain that seals them.
-- Every table, key and index starts with district_id, school_id: one school runs on one machine, a state on many.

create extension if not exists btree_gin;

-- The application works as answerable_app: it owns nothing and may change only what is meant to change.
-- answerable_search owns the one function that may look into texts before row-level security is asked.
do $$ begin create role answerable_app nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role answerable_search nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin execute format('grant answerable_app, answerable_search to %I', current_user); end $$;

grant usage on schema public to answerable_app, answerable_search;

-- Who is looking. Without a viewer these are null, and no row is visible.
create function viewer_district() returns int language sql stable parallel safe
  return nullif(current_setting('app.district', true), '')::int;
create function viewer_schools() returns int[] language sql stable parallel safe
  return nullif(current_setting('app.schools', true), '')::int[];
-- Set for viewers who see only what is theirs (a teacher); unset for those who see the school.
create function viewer_only() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.mine', true), '')::uuid;

create table districts (
  district_id int primary key,
  name text not null
);

create table schools (
  district_id int not null references districts,
  school_id int not null,
  slug text not null check (slug ~ '^[a-z0-9-]{1,28}$'),
  name text not null,
  phone text not null,
  mail_address text not null,
  calendar jsonb not null,
  edition jsonb not null,
  topic_owners jsonb not null default '{}',   -- topic -> staff id; "*" for the rest
  designated jsonb not null default '[]',     -- staff ids for emergencies, in order
  primary key (district_id, school_id),
  unique (district_id, slug)
);

-- ---------------------------------------------------------------- the record

create table inquiries (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  reference text not null,
  seq int not null,
  received_at timestamptz(3) not null,
  source text not null,
  type text not null,
  topic text,
  language text not null,
  question_text uuid not null,
  guardian_text uuid,
  guardian_id uuid,
  student_id uuid,
  owner_id uuid,
  escalated_to uuid,
  open boolean not null,
  waiting boolean not null,
  danger boolean not null,
  next_due timestamptz(3),
  next_clause text,
  next_told boolean not null,
  state jsonb not null,
  primary key (district_id, school_id, id),
  unique (district_id, school_id, reference)
);
-- The queue: what is owed next, first. Danger sorts before every date.
create index queue on inquiries (district_id, school_id, danger desc, next_due, id) where open;
create index of_owner on inquiries (district_id, school_id, owner_id, next_due) where open;
create index of_receiver on inquiries (district_id, school_id, escalated_to) where open and escalated_to is not null;
create index of_guardian on inquiries (district_id, school_id, guardian_id, received_at) where guardian_id is not null;
create index of_student on inquiries (district_id, school_id, student_id, received_at) where student_id is not null;

create table entries (
  district_id int not null,
  school_id int not null,
  inquiry_id uuid not null,
  seq int not null,
  at timestamptz(3) not null,
  kind text not null,
  body jsonb not null,
  command_id uuid not null,
  primary key (district_id, school_id, inquiry_id, seq)
);

-- Which command made an entry: every entry is explained by one.
create table commands (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  inquiry_id uuid not null,
  kind text not null,
  at timestamptz(3) not null,
  actor jsonb not null,
  primary key (district_id, school_id, id)
);

-- Every request carries a key; the same key with the same content has the same answer.
create table idempotency_keys (
  district_id int not null,
  school_id int not null,
  key text not null check (length(key) between 1 and 200),
  digest text not null,
  inquiry_id uuid not null,
  at timestamptz(3) not null,
  primary key (district_id, school_id, key)
);

create table duties (
  district_id int not null,
  school_id int not null,
  inquiry_id uuid not null,
  id text not null,
  clause text not null,
  until timestamptz(3) not null,
  state text not null,
  late boolean not null,
  over boolean not null,
  told boolean not null,
  primary key (district_id, school_id, inquiry_id, id)
);
create index sweep on duties (district_id, school_id, until) where state = 'due';
create index conformance on duties (district_id, school_id, clause, state, until);

create table refusals (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  inquiry_id uuid,
  command text not null,
  clause text not null,
  because text not null,
  at timestamptz(3) not null,
  actor jsonb not null,
  primary key (district_id, school_id, id)
);
create index refused on refusals (district_id, school_id, inquiry_id, at);

-- Who looked at what (SOP 3.5): one row per person, inquiry and hour.
create table looks (
  district_id int not null,
  school_id int not null,
  inquiry_id uuid not null,
  staff_id uuid not null,
  hour timestamptz(3) not null,
  primary key (district_id, school_id, inquiry_id, staff_id, hour)
);

-- ---------------------------------------------------------------- what people wrote, beside the record

create table kept_texts (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  inquiry_id uuid not null,
  salt text not null,
  words text not null,
  at timestamptz(3) not null,
  search tsvector generated always as (to_tsvector('simple', left(words, 200000))) stored,
  primary key (district_id, school_id, id)
);
create index words_of_inquiry on kept_texts (district_id, school_id, inquiry_id);
create index search on kept_texts using gin (district_id, school_id, search) with (fastupdate = off);
create index search_by_time on kept_texts (district_id, school_id, at desc);

-- Staff talk to staff here, and only here: another table than what is said to parents.
create table notes (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  inquiry_id uuid not null,
  salt text not null,
  words text not null,
  at timestamptz(3) not null,
  primary key (district_id, school_id, id)
);
create index notes_of_inquiry on notes (district_id, school_id, inquiry_id);

-- A mail as it came, byte for byte.
create table originals (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  at timestamptz(3) not null,
  envelope_from text not null,
  envelope_to text not null,
  sha256 text not null,
  raw bytea not null,
  read_at timestamptz(3),
  inquiry_id uuid,
  primary key (district_id, school_id, id)
);
create index same_bytes on originals (district_id, school_id, sha256);
create index unread on originals (district_id, school_id, at) where read_at is null;

create table letters (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  inquiry_id uuid not null,
  purpose text not null,
  to_text uuid not null,
  words_text uuid not null,
  subject text not null,
  language text not null,
  message_id text not null,
  state text not null check (state in ('queued', 'claimed', 'data_started', 'accepted', 'failed', 'ambiguous', 'bounced')),
  attempt int not null default 0,
  lease_until timestamptz(3),
  problem text,
  at timestamptz(3) not null,
  primary key (district_id, school_id, id)
);
create index outbox on letters (district_id, school_id, at) where state in ('queued', 'claimed', 'data_started', 'ambiguous');
create index by_message_id on letters (district_id, school_id, message_id);
create index letters_of_inquiry on letters (district_id, school_id, inquiry_id);

-- ---------------------------------------------------------------- the seal

-- Entries not yet in the chain. The sealer empties it; a transaction only adds.
create table to_seal (
  district_id int not null,
  school_id int not null,
  inquiry_id uuid not null,
  seq int not null,
  primary key (district_id, school_id, inquiry_id, seq)
);

-- One chain per inquiry (hash), and one journal per school over all of them (journal_hash): the first finds an edited
-- or removed entry, the second a removed inquiry or a cut tail, up to the last checkpoint that left the building.
create table chain (
  district_id int not null,
  school_id int not null,
  position bigint not null,
  inquiry_id uuid not null,
  seq int not null,
  hash text not null,
  journal_hash text not null,
  primary key (district_id, school_id, position),
  unique (district_id, school_id, inquiry_id, seq)
);

create table checkpoints (
  district_id int not null,
  school_id int not null,
  position bigint not null,
  at timestamptz(3) not null,
  journal_hash text not null,
  signature text not null,
  primary key (district_id, school_id, position)
);

-- The database itself refuses to change what is for ever; also for the owner, who would first have to drop these.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record is for ever: % on % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege', hint = 'A mistake is annotated by another entry.';
end $$;
do $$ declare t text; begin
  foreach t in array array['entries', 'commands', 'chain', 'checkpoints', 'refusals', 'looks'] loop
    execute format('create trigger is_for_ever before update or delete or truncate on %I for each statement execute function refuse_change()', t);
  end loop;
end $$;
