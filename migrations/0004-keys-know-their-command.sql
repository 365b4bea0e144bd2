-- A key remembers which command it was used for, so that the same request is given the same answer again, whatever
-- happened to the inquiry since.
alter table idempotency_keys add column command_id uuid;
