import pg from "pg";

/** What the database holds, table by table, and the way back to it. Reads past the walls, as the server's superuser. */
export async function openStored(url: string) {
  const client = new pg.Client({ connectionString: url.replace("://answerable@", "://postgres@") });
  await client.connect();
  const { rows } = await client.query<{ table: string; columns: string }>(`
    select c.table_name as table, string_agg(format('%I', c.column_name), ', ' order by c.ordinal_position)
        filter (where c.is_generated = 'NEVER') as columns
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' group by c.table_name order by 1`);
  const tables = rows.map(({ table }) => table);
  const prints = tables
    .map(
      (table) =>
        `select '${table}', count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) from ${table} t`,
    )
    .join(" union all ");
  /** One print per table: rows and their contents. */
  async function print(): Promise<Map<string, string>> {
    const { rows } = await client.query<[string, string]>({ text: prints, rowMode: "array" });
    return new Map(rows);
  }
  await client.query("create schema before");
  for (const table of tables) await client.query(`create table before.${table} as table public.${table}`);
  await client.query("set session_replication_role = replica"); // no trigger stands in the way back
  const start = await print();
  let stamp = await moment();
  /** The server's next transaction number: where it stands still, nothing was written. */
  async function moment(): Promise<string> {
    const { rows } = await client.query("select pg_snapshot_xmax(pg_current_snapshot())::text as at");
    return String(rows[0]?.at);
  }
  return {
    tables,
    /** The tables that differ from the start; none in no time where nothing was written. */
    async changed(): Promise<string[]> {
      const at = await moment();
      if (at === stamp) return [];
      const now = await print();
      stamp = at;
      return tables.filter((table) => start.get(table) !== now.get(table));
    },
    /** How many rows of a table there are. */
    async count(table: string, where: string): Promise<number> {
      return (await client.query(`select from ${table} where ${where}`)).rowCount ?? 0;
    },
    /** Changes something as nobody of ours could. */
    set: async (statement: string) => void (await client.query(statement)),
    /** Makes these tables again what they were at the start. */
    async restore(changed: readonly string[]): Promise<void> {
      if (changed.length === 0) return;
      const ways = rows
        .filter(({ table }) => changed.includes(table))
        .map(
          ({ table, columns }) =>
            `delete from ${table}; insert into ${table} (${columns}) select ${columns} from before.${table};`,
        );
      await client.query(`begin; ${ways.join(" ")} commit`);
      stamp = await moment();
    },
    close: () => client.end(),
  };
}
export type Stored = Awaited<ReturnType<typeof openStored>>;
