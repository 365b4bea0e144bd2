-- Who is who to which child, and what may not be said. Each right stands by itself: who may collect a child may not
-- therefore read its file. What a document says is entered by a person, never parsed.

alter table guardians
  add column external_id text,
  -- Since when these are on file; null: from the beginning. One that changed is not proof for thirty days.
  add column email_since timestamptz(3),
  add column phone_since timestamptz(3),
  -- Proofs of identity made before this count no more: something changed.
  add column identity_void_before timestamptz(3);

alter table students
  add column external_id text,
  add column born date,
  -- 34 CFR 99.5: the rights are the student's own from eighteen, or once they attend a college at any age.
  add column postsecondary boolean not null default false,
  add column identity_void_before timestamptz(3);

create unique index guardian_by_external_id on guardians (district_id, school_id, external_id) where external_id is not null;
create unique index student_by_external_id on students (district_id, school_id, external_id) where external_id is not null;

-- `relation` is how the family says it; `standing` is what the law knows. `restricted` is read no more: see orders.
alter table guardianships
  add column standing text not null default 'parent',
  add column may_decide boolean not null default true,
  add column may_pick_up boolean not null default true,
  add column emergency_contact boolean not null default true,
  add column general_mail boolean not null default true,
  add column lives_with boolean,
  add column from_date date,
  add column until_date date,
  add column evidence_document uuid,
  add column entered_by uuid,
  add column approved_by uuid;

-- A paper somebody has seen. The paper itself may lie in a drawer: `held` says where.
create table documents (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  student_id uuid not null,
  kind text not null,
  title text not null,
  held text,
  dated date,
  entered_by uuid not null,
  entered_at timestamptz(3) not null,
  primary key (district_id, school_id, id)
);
create index documents_of_student on documents (district_id, school_id, student_id);

-- What a court's order means here, as a person read it. `guardian_id` null: it limits everybody who is not named.
create table orders (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  student_id uuid not null,
  guardian_id uuid,
  status text not null,
  document_id uuid,
  from_date date,
  until_date date,
  reviewer uuid not null,
  review_by date not null,
  entered_by uuid not null,
  entered_at timestamptz(3) not null,
  ended_at timestamptz(3),
  ended_by uuid,
  end_approved_by uuid,
  primary key (district_id, school_id, id)
);
create index orders_of_student on orders (district_id, school_id, student_id) where ended_at is null;
create index orders_to_review on orders (district_id, school_id, review_by) where ended_at is null;

-- What protects a student, or stands about them: an address that nobody may learn, an opt-out, a proven dependency.
create table flags (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  student_id uuid not null,
  kind text not null,
  -- For a protected address: the guardians who may know.
  authorised uuid[] not null default '{}',
  document_id uuid,
  from_date date,
  until_date date,
  reviewer uuid not null,
  review_by date not null,
  entered_by uuid not null,
  entered_at timestamptz(3) not null,
  ended_at timestamptz(3),
  ended_by uuid,
  end_approved_by uuid,
  primary key (district_id, school_id, id)
);
create index flags_of_student on flags (district_id, school_id, student_id) where ended_at is null;
create index flags_to_review on flags (district_id, school_id, review_by) where ended_at is null;

-- 34 CFR 99.30: who may be given what, for what, signed and until when.
create table consents (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  student_id uuid not null,
  given_by_guardian uuid,
  given_by_student boolean not null default false,
  party text not null,
  party_guardian uuid,
  categories text[] not null,
  purpose text not null,
  signed_on date,
  until_date date,
  document_id uuid,
  entered_by uuid not null,
  entered_at timestamptz(3) not null,
  revoked_at timestamptz(3),
  revoked_by uuid,
  primary key (district_id, school_id, id)
);
create index consents_of_student on consents (district_id, school_id, student_id);

-- Every change to a family, for ever: by whom, to what, and who agreed where two are needed. Ids and codes, no words.
create table family_acts (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  at timestamptz(3) not null,
  actor jsonb not null,
  kind text not null,
  student_id uuid,
  guardian_id uuid,
  body jsonb not null,
  -- What loosens a protection waits for a second person: the act it answers, and how.
  answers uuid,
  primary key (district_id, school_id, id)
);
create index family_acts_of_student on family_acts (district_id, school_id, student_id, at);
create index family_acts_of_guardian on family_acts (district_id, school_id, guardian_id, at);
create index family_acts_answered on family_acts (district_id, school_id, answers) where answers is not null;

-- Every disclosure and every request that was refused, per student (34 CFR 99.32): kept as long as the student's record.
create table disclosures (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  student_id uuid not null,
  inquiry_id uuid,
  at timestamptz(3) not null,
  -- disclosed, or refused, asked, withheld …
  outcome text not null,
  decision text not null,
  rule text not null,
  citation text not null,
  category text not null,
  -- Who received or asked: a guardian on file, or the kept text that names them.
  guardian_id uuid,
  party_text uuid,
  basis text,
  must_record text not null,
  -- 34 CFR 99.32(d): not for the list that a parent may ask for.
  exempt boolean not null,
  -- Whether it may be shown to the parent who inspects the list at all.
  shown boolean not null,
  actor jsonb not null,
  letter_id uuid,
  primary key (district_id, school_id, id)
);
create index disclosures_of_student on disclosures (district_id, school_id, student_id, at);
create index disclosures_of_inquiry on disclosures (district_id, school_id, inquiry_id) where inquiry_id is not null;

do $$ declare t text; begin
  foreach t in array array['documents', 'orders', 'flags', 'consents', 'family_acts', 'disclosures'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy school on %I using (district_id = (select viewer_district())
      and school_id = any ((select viewer_schools())::int[]))', t);
    execute format('grant select, insert on %I to answerable_app', t);
  end loop;
end $$;
grant update on documents, orders, flags, consents to answerable_app;

-- What was one mark becomes an order that the privacy officer has to read.
insert into orders (district_id, school_id, id, student_id, guardian_id, status, reviewer, review_by, entered_by, entered_at)
select district_id, school_id, gen_random_uuid(), student_id, guardian_id, 'partial', id, current_date + 30, id, now()
from guardianships where restricted;
