-- A school's calendar is the district's with its own word over it. `schools.calendar` stays what every date is counted by:
-- a function of the two layers, written whenever one of them changes.
alter table districts add column calendar jsonb not null default '{"days": {}, "closures": []}';
grant update (calendar) on districts to answerable_app;

alter table schools add column own_calendar jsonb;
-- An owner who is no superuser stands before the walls as well: for this one reading they are open to the owner alone.
alter table schools no force row level security;
update schools s set own_calendar = (s.calendar - 'nonBusiness' - 'notSchool') || jsonb_build_object('days',
  coalesce((select jsonb_object_agg(key, jsonb_build_object('what', 'no_school', 'label', value)) from jsonb_each(s.calendar -> 'notSchool')), '{}')
  || coalesce((select jsonb_object_agg(key, jsonb_build_object('what', 'closed', 'label', value)) from jsonb_each(s.calendar -> 'nonBusiness')), '{}'));
alter table schools force row level security;
alter table schools alter column own_calendar set not null;

-- Who changed which calendar, when and how: one row in each school that it touches, under one id. What a calendar said at
-- any moment can be told again.
create table calendar_acts (
  district_id int not null,
  school_id int not null,
  id uuid not null,
  at timestamptz(3) not null,
  actor jsonb not null,
  kind text not null,
  body jsonb not null,
  primary key (district_id, school_id, id)
);
create index calendar_acts_by_time on calendar_acts (district_id, school_id, at desc);
alter table calendar_acts enable row level security, force row level security;
create policy school on calendar_acts using (district_id = (select viewer_district())
  and school_id = any ((select viewer_schools())::int[]));
create trigger is_for_ever before update or delete or truncate on calendar_acts for each statement execute function refuse_change();
grant select, insert on calendar_acts to answerable_app;
