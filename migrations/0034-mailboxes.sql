-- Mailboxes elsewhere that a school's mail is fetched from. What lets us in is sealed with the installation's own key.
create table mailboxes (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  host text not null,
  port int not null,
  security text not null check (security in ('tls', 'starttls', 'none')),
  user_name text not null,
  sign_in text not null check (sign_in in ('password', 'google', 'microsoft')),
  client_id text not null default '',
  tenant text not null default '',
  secret text,
  inbox text not null,
  spam text,
  -- What is done with a mail there once it is committed here.
  afterwards text not null check (afterwards in ('seen', 'leave', 'move')),
  moved_to text,
  -- What lay there before is left alone, or taken in where nobody had read it.
  begins text not null check (begins in ('now', 'unread')),
  begun_at timestamptz(3) not null,
  active boolean not null default true,
  version int not null default 1,
  changed_by uuid not null,
  changed_at timestamptz(3) not null,
  primary key (district_id, school_id, id)
);
-- How a mailbox is doing, and which process looks after it.
create table mailbox_states (
  district_id int not null,
  school_id int not null,
  mailbox_id uuid not null,
  leased_by uuid,
  leased_until timestamptz(3),
  looked_at timestamptz(3),
  mail_at timestamptz(3),
  trouble text,
  trouble_since timestamptz(3),
  -- Until when a provider lets us in without asking a person again, where it says so.
  grant_until timestamptz(3),
  -- A sign-in with a provider that a person has begun; sealed.
  signing text,
  primary key (district_id, school_id, mailbox_id),
  foreign key (district_id, school_id, mailbox_id) references mailboxes
);
-- How far a folder was read. Numbers of another validity mean nothing.
create table mailbox_folders (
  district_id int not null,
  school_id int not null,
  mailbox_id uuid not null,
  folder text not null check (folder in ('inbox', 'spam')),
  uid_validity bigint not null,
  next_uid bigint not null,
  primary key (district_id, school_id, mailbox_id, folder),
  foreign key (district_id, school_id, mailbox_id) references mailboxes
);
-- Every mail that was found there. Without an original it could not be fetched yet.
create table mailbox_mails (
  district_id int not null,
  school_id int not null,
  mailbox_id uuid not null,
  folder text not null check (folder in ('inbox', 'spam')),
  uid_validity bigint not null,
  uid bigint not null,
  sha256 text not null,
  original_id uuid,
  attempts int not null default 0,
  next_at timestamptz(3),
  primary key (district_id, school_id, mailbox_id, folder, uid_validity, uid, sha256),
  foreign key (district_id, school_id, mailbox_id) references mailboxes
);
create index twins on mailbox_mails (district_id, school_id, mailbox_id, sha256);
create index mailbox_mails_to_fetch on mailbox_mails (district_id, school_id, mailbox_id, next_at) where original_id is null;

do $$ declare t text; begin
  foreach t in array array['mailboxes', 'mailbox_states', 'mailbox_folders', 'mailbox_mails'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format(
      'create policy school on %I using (district_id = (select viewer_district()) and school_id = any ((select viewer_schools())::int[]))', t);
    execute format('grant select, insert, update, delete on %I to answerable_app', t);
  end loop;
end $$;

-- A mail that lay in the spam folder waits for a person; one that somebody brought as a file says who did.
alter table originals add column spam boolean not null default false, add column brought_by uuid;
