-- People as the school knows them, and how they get in.

create table staff (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  name text not null,
  title text not null,
  email text not null,
  roles text[] not null,
  schools int[] not null,
  supervisor_id uuid,
  password text,
  active boolean not null default true,
  attested_edition text,
  primary key (district_id, school_id, id),
  unique (district_id, school_id, email)
);

create table guardians (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  name text not null,
  email text,
  phone text,
  language text not null default 'en',
  primary key (district_id, school_id, id)
);
create index guardian_by_email on guardians (district_id, school_id, lower(email)) where email is not null;
create index guardian_by_phone on guardians (district_id, school_id, phone) where phone is not null;
create index guardian_by_name on guardians (district_id, school_id, lower(name) text_pattern_ops);

create table students (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  first_name text not null,
  last_name text not null,
  grade text not null,
  primary key (district_id, school_id, id)
);
create index student_by_first on students (district_id, school_id, lower(first_name) text_pattern_ops);
create index student_by_last on students (district_id, school_id, lower(last_name) text_pattern_ops);

create table guardianships (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  guardian_id uuid not null,
  student_id uuid not null,
  relation text not null,
  may_receive_records boolean not null,
  restricted boolean not null default false,
  evidence text,
  primary key (district_id, school_id, id),
  unique (district_id, school_id, guardian_id, student_id)
);
create index of_student_guardians on guardianships (district_id, school_id, student_id);

-- Tokens are random; only their SHA-256 is kept. Each names its district and school, so that it is looked up inside them.
create table sessions (
  district_id int not null,
  school_id int not null,
  token_digest text not null,
  staff_id uuid not null,
  made_at timestamptz(3) not null,
  seen_at timestamptz(3) not null,
  until timestamptz(3) not null,
  device text not null,
  primary key (district_id, school_id, token_digest)
);
create index sessions_of on sessions (district_id, school_id, staff_id);

create table api_tokens (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  token_digest text not null,
  role text not null,
  name text not null,
  made_at timestamptz(3) not null,
  until timestamptz(3) not null,
  primary key (district_id, school_id, token_digest)
);

-- A private link is derived from the installation's secret and a generation; a renewed one makes the older ones void.
create table private_links (
  district_id int not null,
  school_id int not null,
  inquiry_id uuid not null,
  generation int not null,
  at timestamptz(3) not null,
  primary key (district_id, school_id, inquiry_id)
);

-- A one-time link to an address on file; a GET never uses it up.
create table identity_checks (
  district_id int not null,
  school_id int not null,
  token_digest text not null,
  inquiry_id uuid not null,
  guardian_id uuid not null,
  until timestamptz(3) not null,
  used_at timestamptz(3),
  primary key (district_id, school_id, token_digest)
);

-- How often something was tried, per key and window: survives a restart and holds across processes.
create table attempts (
  district_id int not null,
  school_id int not null,
  what text not null,
  window_start timestamptz(3) not null,
  count int not null,
  primary key (district_id, school_id, what, window_start)
);

-- The demo's mailbox: mails that would have left, when no relay is configured.
create table mailbox (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  at timestamptz(3) not null,
  recipient text not null,
  raw bytea not null,
  primary key (district_id, school_id, id)
);
create index mailbox_by_time on mailbox (district_id, school_id, at desc);
