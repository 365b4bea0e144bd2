-- Who handed a mail over to our own receiver, and what we found out about it ourselves: keys in the DNS change, so that what
-- was found when it came stays with it.
alter table originals add column peer_ip text, add column peer_helo text, add column checked jsonb;
