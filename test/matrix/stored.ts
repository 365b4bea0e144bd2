import pg from "pg";

/** Notes each table that a statement writes to, whoever sends it; what is rolled back is not noted. */
const noting = `
  create schema before;
  create unlogged table before.noted ("table" text not null);
  create function before.note() returns trigger language plpgsql security definer as
    $$ begin insert into before.noted values (tg_table_name); return null; end $$`;

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
  /** One print per table: rows and their contents. */
  async function print(of: readonly string[]): Promise<Map<string, string>> {
    if (of.length === 0) return new Map();
    const prints = of.map(
      (table) =>
        `select '${table}', count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) from ${table} t`,
    );
    const { rows } = await client.query<[string, string]>({
      text: prints.join(" union all "),
      rowMode: "array",
    });
    return new Map(rows);
  }
  await client.query(noting);
  for (const table of tables)
    await client.query(`
      create table before.${table} as table public.${table};
      create trigger zz_noted after insert or update or delete or truncate on ${table}
        for each statement execute function before.note();
      alter table ${table} enable always trigger zz_noted`);
  await client.query("set session_replication_role = replica"); // no other trigger stands in the way back
  const start = await print(tables);
  const differing = async (of: readonly string[]): Promise<string[]> => {
    const now = await print(of);
    return of.filter((table) => start.get(table) !== now.get(table));
  };
  /** The tables written to since the last time. */
  async function notes(): Promise<string[]> {
    const { rows } = await client.query<{ table: string }>('delete from before.noted returning "table"');
    return rows.map(({ table }) => table);
  }
  let written = new Set<string>();
  return {
    tables,
    /** The tables that differ from the start. Looks at those that were written to: the server's other databases do not matter. */
    async changed(): Promise<string[]> {
      for (const table of await notes()) written.add(table);
      const differ = await differing([...written].sort());
      written = new Set(differ);
      return differ;
    },
    /** The tables that differ from the start, by a look at every one: what no note was taken of, too. */
    changedAtAll: () => differing(tables),
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
    },
    close: () => client.end(),
  };
}
export type Stored = Awaited<ReturnType<typeof openStored>>;
