-- Just before a mail leaves it is decided once more whether it may. One that may not any more is held for a person.
alter table letters drop constraint letters_state_check;
alter table letters add constraint letters_state_check
  check (state in ('queued', 'claimed', 'data_started', 'accepted', 'failed', 'ambiguous', 'bounced', 'held'));
create index held_letters on letters (district_id, school_id, at) where state = 'held' and looked_at is null;

-- The questions that wait for the privacy officer.
create index privacy_asked on inquiries (district_id, school_id, received_at) where state -> 'privacy' ->> 'state' = 'asked';
