-- Of a mail that is longer than we keep: how many bytes it had; raw holds its beginning, sha256 is that of all of it.
alter table originals add column whole_bytes int;
