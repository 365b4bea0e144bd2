-- A letter may wait before it leaves: for ten seconds in which it can be taken back, or until the office opens. What
-- became of it is written down step by step, so that it can be shown beside its words.
alter table letters add column leave_at timestamptz(3);
alter table letters add column steps jsonb not null default '[]';
-- An acknowledgement that could not leave for hours says so; decided once, so that it is the same mail at every attempt.
alter table letters add column says_late boolean not null default false;
alter table letters drop constraint letters_state_check;
alter table letters add constraint letters_state_check
  check (state in ('queued', 'claimed', 'data_started', 'accepted', 'failed', 'ambiguous', 'bounced', 'held', 'taken_back'));
