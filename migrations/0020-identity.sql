-- Proofs of identity, one line each, written with the entry that tells of it: they count for a guardian and a student
-- across inquiries while they last. What voids them stands with the people.
create table identity_proofs (
  district_id int not null,
  school_id int not null,
  guardian_id uuid not null,
  inquiry_id uuid not null,
  seq int not null,
  -- Null: no student was linked; it counts in its own inquiry only.
  student_id uuid,
  method text not null,
  level int not null,
  at timestamptz(3) not null,
  until timestamptz(3) not null,
  primary key (district_id, school_id, guardian_id, inquiry_id, seq)
);

-- An owner who is no superuser stands before the walls as well: for this one reading they are open to the owner alone.
alter table entries no force row level security;
alter table inquiries no force row level security;
insert into identity_proofs (district_id, school_id, guardian_id, inquiry_id, seq, student_id, method, level, at, until)
select e.district_id, e.school_id, (e.body ->> 'guardian')::uuid, e.inquiry_id, e.seq, i.student_id,
  e.body ->> 'method', (e.body ->> 'level')::int, e.at, (e.body ->> 'until')::timestamptz
from entries e join inquiries i on i.district_id = e.district_id and i.school_id = e.school_id and i.id = e.inquiry_id
where e.kind = 'identityVerified' and e.body ->> 'guardian' ~ '^[0-9a-f-]{36}$';
alter table entries force row level security;
alter table inquiries force row level security;

alter table identity_proofs enable row level security, force row level security;
create policy school on identity_proofs using (district_id = (select viewer_district())
  and school_id = any ((select viewer_schools())::int[]));
grant select, insert on identity_proofs to answerable_app;

-- A check bears the number of the letter that carries it. Link and code are derived from the installation's secret when
-- the letter leaves; here are only their digests.
alter table identity_checks
  add column letter_id uuid,
  add column code_digest text,
  add column sent_at timestamptz(3),
  add column tries int not null default 0;
create index identity_checks_of_guardian on identity_checks (district_id, school_id, guardian_id, sent_at);
create index identity_checks_of_inquiry on identity_checks (district_id, school_id, inquiry_id, sent_at);
