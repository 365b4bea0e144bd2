import pg from "pg";

/** Owns the databases. Not a superuser, so that row-level security holds for it; it may make the roles of migrations. */
const owner = "answerable";

const address = (sockets: string, user: string, name: string) =>
  `postgres://${user}@${encodeURIComponent(sockets)}/${name}`;

/** Runs `work` as the superuser, which only setting up may do. */
export async function asSuperuser<T>(
  sockets: string,
  work: (superuser: pg.Client) => Promise<T>,
): Promise<T> {
  const superuser = new pg.Client({ connectionString: address(sockets, "postgres", "postgres") });
  superuser.on("error", () => undefined); // a connection that breaks fails its query, not the process
  try {
    await superuser.connect();
    return await work(superuser);
  } finally {
    await superuser.end().catch(() => undefined);
  }
}

/** The address of a database for its owner; both are made if they are not there, also by several processes at once. */
export function makeDatabase(sockets: string, name: string, template: string): Promise<string> {
  return asSuperuser(sockets, async (superuser) => {
    const madeMeanwhile = (error: { code?: string }) => {
      if (!["42710", "42P04", "23505"].includes(error.code ?? "")) throw error;
    };
    const lacks = async (query: string, value: string) => !(await superuser.query(query, [value])).rowCount;
    if (await lacks("select from pg_roles where rolname = $1", owner))
      await superuser.query(`create role ${owner} login createrole`).catch(madeMeanwhile);
    if (await lacks("select from pg_database where datname = $1", name)) {
      const [made, from] = [superuser.escapeIdentifier(name), superuser.escapeIdentifier(template)];
      await superuser
        .query(`create database ${made} owner ${owner} template ${from} strategy file_copy`)
        .catch(madeMeanwhile);
    }
    return address(sockets, owner, name);
  });
}
