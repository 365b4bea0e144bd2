import pg from "pg";
import { newId } from "../src/store/new-id.ts";
import type { Once } from "./drive.ts";
import type { Opened } from "./plant.ts";
import { question, reply } from "./prose.ts";
import type { Seeded } from "./seed.ts";

/** What an inquiry of the real system weighs: taken from one that it wrote itself. */
type Example = { state: string; received: string; due: string };

/**
 * The same work as statements that were thought of beforehand, straight to the same PostgreSQL: the limit. Prepared, on
 * one connection per client, without row-level security, validation, rights or decision. `superuser` is its address.
 */
export async function rawOperations(superuser: string, opened: Opened, seeded: Seeded) {
  const clients: pg.Client[] = [];
  const connection = async (client: number) => {
    clients[client] ??= await connect(superuser);
    return clients[client];
  };
  const first = await connection(0);
  const place = [opened.district, opened.school];
  const [example] = (
    await first.query<Example>(
      `select state::text, (select body::text from entries where inquiry_id = i.id and seq = 1) as received,
        (select body::text from entries where inquiry_id = i.id and seq = 2) as due from inquiries i where open limit 1`,
    )
  ).rows;
  if (!example) throw new Error("there is nothing to take as an example");
  const run = async (client: number, name: string, values: unknown[]) =>
    (await connection(client)).query({ name, text: statements[name] ?? name, values });
  const rows = async (client: number, name: string, values: unknown[], expected: number) => {
    const { rowCount } = await run(client, name, values);
    if (rowCount !== expected) throw new Error(`raw ${name}: ${rowCount} rows, not ${expected}`);
  };
  const now = () => new Date().toISOString();
  // What is done here bare no longer agrees with itself: the server answers the other half.
  const others = seeded.open.filter((_, n) => n % 2 === 1);
  let made = 0;

  const create: Once = async (client) => {
    const [id, command, at] = [newId(), newId(), now()];
    const texts = Array.from({ length: 4 }, () => newId());
    await run(client, "begin", []);
    await run(client, "inquiry", [
      ...place,
      id,
      id.slice(-13),
      at,
      texts[0],
      texts[1],
      opened.office,
      example.state,
    ]);
    await run(client, "entries", [...place, id, at, example.received, example.due, command]);
    await run(client, "duties", [...place, id, at]);
    const words = [question(++made), "Ana Souza", "ana.souza@example.org", "Leo Souza"];
    await run(client, "texts", [...place, id, at, texts, words, "f".repeat(64)]);
    await run(client, "command", [...place, command, id, at]);
    await run(client, "job", [JSON.stringify({ ...opened, contacts: undefined, input: { inquiry: id } })]);
    await run(client, "key", [...place, newId(), "f".repeat(64), id, at]);
    await run(client, "commit", []);
  };
  const list: Once = (client) => rows(client, "list", place, 50);
  const open: Once = async (client, nth) => {
    const reference = seeded.long[(client * 101 + nth * 7) % seeded.long.length];
    const { rows } = await run(client, "one", [...place, reference]);
    const { rowCount } = await run(client, "timeline", [...place, rows[0]?.id]);
    if (rowCount !== 20) throw new Error(`raw open: ${rowCount} entries, not 20`);
    await run(client, "words", [...place, rows[0]?.id]);
  };
  const answer: Once = async (client, nth) => {
    const { reference = "", name = "" } = others[(client * 31 + nth * 7) % others.length] ?? {};
    const [command, letter, at] = [newId(), newId(), now()];
    const texts = Array.from({ length: 3 }, () => newId());
    await run(client, "begin", []);
    const { rows } = await run(client, "lock", [...place, reference]);
    const { id, seq } = rows[0] ?? {};
    await run(client, "more", [...place, id, seq, at, example.received, command]);
    await run(client, "met", [...place, id]);
    await run(client, "texts", [
      ...place,
      id,
      at,
      texts,
      [reply(name), reply(name), "ana@example.org"],
      "f".repeat(64),
    ]);
    await run(client, "letter", [...place, letter, id, texts[0], texts[1], at]);
    await run(client, "command", [...place, command, id, at]);
    await run(client, "job", [JSON.stringify({ letter })]);
    await run(client, "key", [...place, newId(), "f".repeat(64), id, at]);
    await run(client, "next", [...place, id, seq + 3, example.state]);
    await run(client, "commit", []);
  };
  const rare: Once = (client) => rows(client, "search", [...place, "zeppelin"], 5);
  const common: Once = (client) => rows(client, "search", [...place, "timetable"], 50);
  return {
    operations: { create, list, open, reply: answer, rare, common },
    async close() {
      for (const client of clients) await client?.end();
    },
  };
}

async function connect(address: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  return client;
}

const statements: Record<string, string> = {
  inquiry: `insert into inquiries (district_id, school_id, id, reference, seq, received_at, source, type, topic, language,
    question_text, guardian_text, owner_id, open, waiting, danger, next_due, next_clause, next_told, state)
    values ($1, $2, $3, $4, 3, $5, 'api', 'general', 'transport', 'en', $6, $7, $8, true, false, false, $5, '3.1.b', false, $9)`,
  entries: `insert into entries (district_id, school_id, inquiry_id, seq, at, kind, body, command_id)
    values ($1, $2, $3, 1, $4, 'received', $5, $7), ($1, $2, $3, 2, $4, 'due', $6, $7), ($1, $2, $3, 3, $4, 'due', $6, $7)`,
  duties: `insert into duties (district_id, school_id, inquiry_id, id, clause, until, state, late, over, told)
    values ($1, $2, $3, '3.1.b#1', '3.1.b', $4::timestamptz + interval '1 day', 'due', false, false, false),
      ($1, $2, $3, '4.a#1', '4.a', $4::timestamptz + interval '2 days', 'due', false, false, false)`,
  texts: `insert into kept_texts (district_id, school_id, id, inquiry_id, salt, words, at)
    select $1, $2, t.id, $3, $7, t.words, $4 from unnest($5::uuid[], $6::text[]) as t(id, words)`,
  command: `insert into commands (district_id, school_id, id, inquiry_id, kind, at, actor)
    values ($1, $2, $3, $4, 'receive', $5, '{"kind": "system", "part": "intake"}')`,
  job: "insert into bench_jobs (name, data) values ('acknowledge', $1)",
  key: `insert into idempotency_keys (district_id, school_id, key, digest, inquiry_id, at) values ($1, $2, $3, $4, $5, $6)`,
  list: `with page as materialized (select * from inquiries i where district_id = $1 and school_id = $2 and open
      order by danger desc, next_due, id limit 50)
    select i.reference, i.received_at, i.type, i.topic, i.next_due, i.next_clause, left(q.words, 240), coalesce(g.name, w.words), p.name
    from page i left join kept_texts q on q.district_id = i.district_id and q.school_id = i.school_id and q.id = i.question_text
      left join kept_texts w on w.district_id = i.district_id and w.school_id = i.school_id and w.id = i.guardian_text
      left join guardians g on g.district_id = i.district_id and g.school_id = i.school_id and g.id = i.guardian_id
      left join staff p on p.district_id = i.district_id and p.school_id = i.school_id and p.id = i.owner_id
    order by i.danger desc, i.next_due, i.id`,
  one: "select id, state from inquiries where district_id = $1 and school_id = $2 and reference = $3",
  timeline:
    "select seq, at, kind, body from entries where district_id = $1 and school_id = $2 and inquiry_id = $3 order by seq",
  words: `select id, words from kept_texts where district_id = $1 and school_id = $2 and inquiry_id = $3
    union all select id, words from notes where district_id = $1 and school_id = $2 and inquiry_id = $3`,
  lock: "select id, seq, state from inquiries where district_id = $1 and school_id = $2 and reference = $3 for update",
  more: `insert into entries (district_id, school_id, inquiry_id, seq, at, kind, body, command_id)
    select $1, $2, $3, $4::int + n, $5, 'replied', $6, $7 from generate_series(1, 3) n`,
  met: `update duties set state = 'met', over = true where district_id = $1 and school_id = $2 and inquiry_id = $3`,
  letter: `insert into letters (district_id, school_id, id, inquiry_id, purpose, to_text, words_text, subject, language, message_id, state, at)
    values ($1, $2, $3, $4, 'reply', $5, $6, 'Your question', 'en', ($3::uuid)::text, 'accepted', $7)`,
  next: "update inquiries set seq = $4, state = $5 where district_id = $1 and school_id = $2 and id = $3",
  search: `with few as materialized (select inquiry_id, at from kept_texts
      where district_id = $1 and school_id = $2 and not by_machine and search @@ websearch_to_tsquery('simple', $3) limit 1001),
    n as materialized (select count(*) as c from few),
    hit as (
      select f.* from (select few.* from few, n where n.c <= 1000 order by few.at desc limit 50) f
      union all select w.* from (select k.inquiry_id, k.at from kept_texts k, n where n.c > 1000 and k.district_id = $1
        and k.school_id = $2 and not k.by_machine and k.search @@ websearch_to_tsquery('simple', $3) order by k.at desc limit 50) w)
    select i.reference, i.received_at, left(q.words, 240) from hit join inquiries i on i.district_id = $1 and i.school_id = $2
      and i.id = hit.inquiry_id join kept_texts q on q.district_id = $1 and q.school_id = $2 and q.id = i.question_text
    order by hit.at desc`,
};
