-- A demo school is made over some seconds. While it is, and when that was cut short, its district says since when.
alter table districts add column demo_begun_at timestamptz(3);
grant update (demo_begun_at) on districts to answerable_app;
