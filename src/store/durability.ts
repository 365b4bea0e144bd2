/** Asks a database one question and answers with its rows. */
export type Query = (text: string) => Promise<Record<string, unknown>[]>;

const question = `select current_setting('server_version_num')::int as version, current_setting('server_version') as called,
  current_setting('fsync') as fsync, current_setting('full_page_writes') as full_page_writes,
  current_setting('synchronous_commit') as synchronous_commit,
  coalesce(current_setting('answerable.test', true), '') = 'on' as is_a_test`;

const losing = {
  fsync: "a power cut could destroy the whole database",
  full_page_writes: "a power cut could leave half-written pages",
  synchronous_commit: "a power cut could lose inquiries that a parent was told we have",
};

/**
 * Why nothing may be accepted into this database, or null. Looks at what is in force for this very session, so that a
 * setting of the role or of the database is seen too; a test's own cluster says `answerable.test = on` and is let be.
 */
export async function checkDurability(query: Query): Promise<string | null> {
  const [row] = await query(question);
  if (!row) return "The database did not say how it is set; try again.";
  if (Number(row.version) < 150_000)
    return `The database is PostgreSQL ${row.called}, and Answerable needs 15 or newer; upgrade it first.`;
  if (row.is_a_test) return null;
  for (const [setting, harm] of Object.entries(losing))
    if (row[setting] === "off")
      return `The database runs with ${setting} = off, so that ${harm}; set ${setting} = on for the server, the database and the role that Answerable uses, then start again.`;
  return null;
}
