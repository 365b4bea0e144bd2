-- A token that was lost is ended before its day: once, and for good. Of a token the application may write nothing else.
alter table api_tokens add column ended_at timestamptz(3);
grant update (ended_at) on api_tokens to answerable_app;
create policy ended_once on api_tokens as restrictive for update using (ended_at is null) with check (ended_at is not null);
