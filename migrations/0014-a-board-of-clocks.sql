-- The board of statutory clocks reads what still runs, by its date.
create index statutory on duties (district_id, school_id, until) where clock is not null and not over;
