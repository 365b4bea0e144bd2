-- What families were when a list was compared with them: while they are the same, writing need not compare again.
alter table roster_imports add column version text;
