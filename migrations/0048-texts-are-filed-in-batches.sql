-- A text of ninety words was eighty changes of the search index, each logged with the list it changed: three quarters of
-- all that PostgreSQL logged for a new inquiry. Words wait on a few pages now, which a search reads along, and are filed
-- together, common ones once; at 64 kB, the least there is, so that nobody's search has long to read.
alter index search set (fastupdate = on, gin_pending_list_limit = 64);
