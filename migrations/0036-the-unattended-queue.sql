-- Addresses from which only machines write, as a person said: what machines write from there is off the list of mail to
-- look at as soon as it comes, with their name and reason. What a person writes from there is an inquiry as ever.
create table marked_addresses (
  district_id int not null,
  school_id int not null,
  address_digest text not null,
  at timestamptz(3) not null,
  staff_id uuid not null,
  reason text not null,
  primary key (district_id, school_id, address_digest)
);
alter table marked_addresses enable row level security, force row level security;
create policy school on marked_addresses using (district_id = (select viewer_district())
  and school_id = any ((select viewer_schools())::int[]));
grant select, insert, update, delete on marked_addresses to answerable_app;
