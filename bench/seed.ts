import { hash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";
import { dutyRows, rowOf } from "../src/store/record/row.ts";
import { canonical } from "../src/store/seal/canonical.ts";
import { beginning, journalHash } from "../src/store/seal/hash.ts";
import { chance, prose } from "./prose.ts";
import { type Shape, type Story, slots, tell } from "./stories.ts";

/** A parent on file. */
export type Contact = { id: string; name: string; email: string };
export type Planted = {
  district: number;
  school: number;
  office: string;
  contacts: Contact[];
};
/** What there is to ask for. */
export type Seeded = { long: string[]; open: { reference: string; name: string }[]; entries: number };

const fixedColumns = {
  entries: "inquiry_id, seq, at, kind, body, command_id",
  commands: "id, inquiry_id, kind, at, actor",
  kept_texts: "id, inquiry_id, salt, words, at",
  notes: "id, inquiry_id, salt, words, at",
  chain: "position, inquiry_id, seq, hash, journal_hash",
};
type Table = keyof typeof fixedColumns | "inquiries" | "duties";

/**
 * Writes `count` inquiries as the system itself would have: every 50th with 20 entries, the others 5 or 6; one in ten
 * open, at most 1,000; the word "timetable" in every fifth, "zeppelin" in five; all sealed. Through files in `folder`,
 * which the server of `superuser` must be able to read.
 */
export async function seed(
  superuser: pg.Client,
  folder: string,
  { district, school, office, contacts }: Planted,
  count: number,
  now: string,
): Promise<Seeded> {
  await mkdir(folder, { recursive: true });
  const told = templates(office, now);
  const columns = { ...fixedColumns, ...told.closed[0]?.columns } as Record<Table, string>;
  const files = new Map<Table, WriteStream>();
  for (const table of Object.keys(columns) as Table[])
    files.set(table, createWriteStream(join(folder, table), { highWaterMark: 1 << 22 }));
  const put = (table: Table, fields: unknown[]) =>
    files.get(table)?.write(`${district}\t${school}\t${fields.map(field).join("\t")}\n`);

  const next = chance(20261116);
  // By chance of its own: were it every fifth by number, none of the open ones, the newest, would have it.
  const common = chance(5);
  const start = beginning(district, school);
  let journal = start;
  let position = 0;
  const seeded: Seeded = { long: [], open: [], entries: 0 };
  const everyOpen = Math.max(10, Math.ceil(count / 1_000));
  for (let n = 0; n < count; n++) {
    const isOpen = n % everyOpen === 7;
    const shape: Shape = n % 50 === 0 ? "long" : !isOpen ? "closed" : next() < 0.25 ? "overdue" : "open";
    const choices = told[shape];
    const story = choices[Math.floor(next() * choices.length)];
    const contact = contacts[n % contacts.length];
    if (!story || !contact) throw new Error("nothing to tell");
    const ids = story.ids.map((_, slot) => uuid(n, slot));
    const digests = [""];
    const isCommon = common() < 0.2;
    const rareWord = n % Math.ceil(count / 5) === 3 ? " zeppelin" : "";
    const said = {
      question: () =>
        `When does the number 4 bus leave? ${prose(next)}${isCommon ? " timetable" : ""}${rareWord}`,
      message: () => prose(next),
      ...{ name: () => contact.name, email: () => contact.email, phone: () => `555-${1_000 + (n % 9_000)}` },
    };
    for (const [i, text] of story.texts.entries()) {
      const words = said[text.said]();
      const salt = hash("sha256", `salt ${n} ${i}`);
      digests.push(hash("sha256", `${salt}\0${words}`));
      put(text.isNote ? "notes" : "kept_texts", [ids[i + 1], ids[0], salt, words, story.at]);
    }
    const reference = referenceOf(n);
    const fill = ({ fixed, slots }: Form): string => {
      let text = fixed[0] ?? "";
      for (const [i, { kind, slot }] of slots.entries()) {
        const value =
          kind === "id"
            ? ids[slot]
            : kind === "digest"
              ? digests[slot]
              : kind === "reference"
                ? reference
                : contact.id;
        text += `${value}${fixed[i + 1]}`;
      }
      return text;
    };
    put(
      "inquiries",
      story.row.map((one) => one && fill(one)),
    );
    for (const duty of story.duties) put("duties", [ids[0], ...duty]);
    for (const [i, { kind, at, actor }] of story.commands.entries())
      put("commands", [ids[50 + i], ids[0], kind, at, actor]);
    let head = start;
    for (const entry of story.entries) {
      put("entries", [ids[0], entry.seq, entry.at, entry.kind, fill(entry.body), ids[50 + entry.command]]);
      head = hash("sha256", `${head}|${fill(entry.sealed)}`);
      journal = journalHash(journal, head);
      put("chain", [++position, ids[0], entry.seq, head, journal]);
    }
    if (shape === "long") seeded.long.push(reference);
    if (isOpen && shape !== "long") seeded.open.push({ reference, name: contact.name });
    if (n % 200 === 0)
      for (const file of files.values()) if (file.writableNeedDrain) await once(file, "drain");
  }
  seeded.entries = position;
  const { rows } = await superuser.query<{ made: string }>(
    "select pg_get_indexdef('search'::regclass) as made",
  );
  await superuser.query("drop index search");
  for (const [table, file] of files) {
    file.end();
    await once(file, "close");
    await superuser.query(
      `copy ${table} (district_id, school_id, ${columns[table]}) from '${join(folder, table)}'`,
    );
  }
  await superuser.query("set maintenance_work_mem = '1GB'");
  await superuser.query(rows[0]?.made ?? "");
  await superuser.query("vacuum analyze");
  await superuser.query("checkpoint");
  await rm(folder, { recursive: true });
  return seeded;
}

/** A text with places to fill in. */
type Form = { fixed: string[]; slots: { kind: "id" | "digest" | "reference" | "guardian"; slot: number }[] };
type Told = ReturnType<typeof prepared>;

const day = 86_400_000;
function templates(office: string, now: string): Record<Shape, Told[]> {
  const before = (ms: number) => new Date(Math.floor((Date.parse(now) - ms) / 60_000) * 60_000).toISOString();
  const of = (shape: Shape, starts: number[]) =>
    starts.map((ms) => prepared(tell(shape, before(ms), before(0), office)));
  const past = Array.from({ length: 40 }, (_, n) => (15 + n * 5) * day + n * 1_380_000);
  return {
    open: of(
      "open",
      Array.from({ length: 16 }, (_, n) => n * 4_000_000),
    ),
    overdue: of(
      "overdue",
      Array.from({ length: 16 }, (_, n) => (8 + n) * day + n * 1_380_000),
    ),
    closed: of("closed", past),
    long: of("long", past),
  };
}

function prepared({ entries, commands, texts, inquiry }: Story) {
  const { state, subjects, named, called, entrusted, ...plain } = rowOf(inquiry);
  const list = (ids: readonly string[]) => `{${ids.join(",")}}`;
  const rest = {
    ...plain,
    subjects: list(subjects),
    named: list(named),
    called: list(called),
    entrusted: list(entrusted),
  };
  const row = [...Object.values(rest), JSON.stringify(state)];
  const [duty = {}] = dutyRows(inquiry);
  return {
    columns: {
      inquiries: [...Object.keys(rest), "state"].join(", "),
      duties: Object.keys(duty).join(", "),
    },
    at: inquiry.receivedAt,
    texts,
    ids: Array.from({ length: 50 + commands.length }),
    row: row.map((value) => (value === null ? null : form(String(value)))),
    duties: dutyRows(inquiry).map(({ inquiry_id: _, ...duty }) => Object.values(duty)),
    commands: commands.map(({ actor, ...rest }) => ({ ...rest, actor: JSON.stringify(actor) })),
    entries: entries.map(({ entry: { seq, at, kind, ...body }, command }) => ({
      ...{ seq, at, kind, command },
      body: form(JSON.stringify(body)),
      sealed: form(
        canonical({ inquiry_id: slots.id(0), seq, at, kind, body, command_id: slots.id(50 + command) }),
      ),
    })),
  };
}

function form(text: string): Form {
  const filled: Form = { fixed: [], slots: [] };
  let from = 0;
  for (const match of text.matchAll(slots.pattern)) {
    filled.fixed.push(text.slice(from, match.index));
    from = match.index + match[0].length;
    const [all, id, digest] = match;
    if (id) filled.slots.push({ kind: "id", slot: Number(id) });
    else if (digest) filled.slots.push({ kind: "digest", slot: Number(digest) });
    else filled.slots.push({ kind: all === slots.reference ? "reference" : "guardian", slot: 0 });
  }
  filled.fixed.push(text.slice(from));
  return filled;
}

/** As COPY reads it. */
const field = (value: unknown): string =>
  value === null || value === undefined
    ? "\\N"
    : String(value).replace(/[\\\t\n\r]/g, (sign) =>
        sign === "\\" ? "\\\\" : sign === "\t" ? "\\t" : sign === "\n" ? "\\n" : "\\r",
      );

/** Ids that lie as far apart as random ones. */
function uuid(n: number, slot: number): string {
  const hex = hash("md5", `${n}.${slot}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** No two alike: an odd factor only mixes the 40 bits. */
function referenceOf(n: number): string {
  let mixed = (BigInt(n) * 0x9e3779b97fn + 0x1234567n) & 0xffffffffffn;
  let text = "";
  for (let i = 0; i < 8; i++, mixed >>= 5n) text += alphabet[Number(mixed & 31n)];
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}
