-- Writing a large list takes a minute: whoever asked for it sees that it runs, that it was cut short, or what became of it.
alter table roster_imports
  -- Somebody pressed, and it is not over. A process that died leaves it here, and nothing else.
  add column working_since timestamptz(3),
  -- What became of the last press, as a word of RosterDone.
  add column came_to text;
