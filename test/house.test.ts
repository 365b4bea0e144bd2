import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { topicKeys } from "../src/letters/words/parts.ts";
import { clauses } from "../src/sop/clauses/index.ts";
import { sentences } from "../src/sop/sentences.ts";

const root = join(import.meta.dirname, "..");
const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name))
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .sort();
const text = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
const room = (file: string) => (file.split("/").length > 2 ? (file.split("/")[1] ?? "") : "the hall");

/** What a file imports: ours as a path from the root, others by their name. Types count too. */
function importsOf(file: string): string[] {
  const found =
    text
      .get(file)
      ?.matchAll(/^(?:import|export)\s+(?:[^"'`;]*?\sfrom\s+)?"([^"\n]+)"|\bimport\(\s*"([^"\n]+)"/gm) ?? [];
  return [...found].flatMap(([, named, loaded]) => {
    const name = named ?? loaded;
    if (!name) return [];
    return [name.startsWith(".") ? normalize(join(dirname(file), name)).replaceAll("\\", "/") : name];
  });
}

/** Whom each room may ask. The hall (perform, sweep, main …) may ask anybody. */
const mayImport: Record<string, string[]> = {
  calendar: [],
  rights: [],
  triage: [],
  inquiry: ["zod"],
  letters: ["inquiry", "rights"],
  sop: ["calendar", "rights", "inquiry", "letters", "triage"],
  families: ["rights", "inquiry", "sop", "calendar"],
  store: [
    "inquiry",
    "rights",
    "families",
    "calendar",
    "letters",
    "sop",
    "access",
    "node",
    "kysely",
    "pg",
    "zod",
  ],
  access: ["store", "inquiry", "node", "kysely"],
  channels: [
    "inquiry",
    "letters",
    "rights",
    "triage",
    "calendar",
    "store",
    "access",
    "the hall",
    "sop",
    "node",
    "kysely",
    "zod",
    "mail",
    "calendar files",
    "roster files",
    "web push",
  ],
  jobs: [
    "inquiry",
    "letters",
    "channels",
    "store",
    "access",
    "sop",
    "calendar",
    "the hall",
    "node",
    "kysely",
    "pg-boss",
  ],
  redaction: ["node", "pdf"],
  records: [
    ...["inquiry", "rights", "sop", "letters", "calendar", "store", "access", "channels", "redaction"],
    ...["the hall", "jobs", "node", "kysely", "zod"],
  ],
};
const outside: Record<string, string> = {
  nodemailer: "mail",
  mailauth: "mail",
  mailparser: "mail",
  "smtp-server": "mail",
  imapflow: "mail",
  "ical.js": "calendar files",
  "csv-parse": "calendar files",
  "date-holidays": "calendar files",
  yauzl: "roster files",
  saxes: "roster files",
  asn1js: "mail",
  htmlparser2: "mail",
  kysely: "kysely",
  pg: "pg",
  zod: "zod",
  "pg-boss": "pg-boss",
  "pdfjs-dist": "pdf",
  "@napi-rs/canvas": "pdf",
  "web-push": "web push",
};

test("each room asks only whom it may", () => {
  const wrong = files.flatMap((file) => {
    const allowed = mayImport[room(file)];
    if (!allowed) return [];
    return importsOf(file)
      .map((name) => {
        if (name.startsWith("src/")) return room(name);
        return name.startsWith("node:")
          ? "node"
          : (outside[
              name
                .split("/")
                .slice(0, name.startsWith("@") ? 2 : 1)
                .join("/")
            ] ?? name);
      })
      .filter((asked) => asked !== room(file) && !allowed.includes(asked))
      .map((asked) => `${file} asks ${asked}`);
  });
  assert.deepEqual(wrong, []);
});

test("no two rooms of the core ask each other, and no file asks itself in a circle", () => {
  const visiting = new Set<string>();
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: string[]) => {
    if (done.has(file)) return;
    if (visiting.has(file)) return void circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
    visiting.add(file);
    for (const next of runtimeImports(file)) if (text.has(next)) visit(next, [...way, file]);
    visiting.delete(file);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  assert.deepEqual(circles, []);
});

/** Imports that exist at run time: types are gone by then. */
function runtimeImports(file: string): string[] {
  const found = text.get(file)?.matchAll(/^(?:import|export)\s+(?!type\b)[^;"]*?from\s+"(\.[^"]+)"/gm) ?? [];
  return [...found].map(([, name]) => normalize(join(dirname(file), name ?? "")).replaceAll("\\", "/"));
}

test("the core knows no clock, no chance, no process and no outside", () => {
  const pure = ["calendar", "rights", "families", "triage", "inquiry", "letters", "sop"];
  const reaches =
    /Date\.now|new Date\(\)|Temporal\.Now|Math\.random|randomUUID|getRandomValues|\bprocess\.(?:env|exit|argv|std|on|cwd|pid|hrtime)|from "(node:|pg|kysely)/;
  for (const file of files.filter((file) => pure.includes(room(file))))
    assert.doesNotMatch(text.get(file) ?? "", reaches, `${file} reaches outside the core`);
});

test("what the browser runs of the letters needs nothing that a browser lacks", () => {
  for (const file of files.filter((file) => room(file) === "letters"))
    assert.doesNotMatch(text.get(file) ?? "", /Temporal\.|Buffer\b/, file);
});

test("files are small: the median under 60 lines, few over 200, none over 250 but lists of words", () => {
  const lists =
    /src\/(triage\/(words\/|unseen\/|topics|harmless-for-tests|alarming-for-tests)|letters\/words\/|demo\/|web\/ui\/specimen)/;
  const sizes = files
    .filter((file) => !lists.test(file))
    .map((file) => ({ file, lines: (text.get(file) ?? "").split("\n").length }))
    .sort((a, b) => a.lines - b.lines);
  const median = sizes[Math.floor(sizes.length / 2)]?.lines ?? 0;
  assert.ok(median < 60, `the median is ${median}`);
  assert.deepEqual(
    sizes.filter(({ lines }) => lines > 250).map(({ file, lines }) => `${file}: ${lines}`),
    [],
  );
  assert.ok(sizes.filter(({ lines }) => lines > 200).length <= sizes.length * 0.04);
});

test("no room is called utils, and no word of other trades stands in a name", () => {
  for (const file of files) {
    assert.doesNotMatch(file, /\/(utils?|helpers?|managers?|services?|common|misc|base)(\/|\.ts)/, file);
    const names = (text.get(file) ?? "").matchAll(/\b(?:const|function|type|class|let)\s+(\w+)/g);
    for (const [, name = ""] of names)
      assert.doesNotMatch(name, /ticket|customer|agent(?!s?Sourced)|\bsla\b/i, `${file}: ${name}`);
  }
});

test("every sentence of the SOP is kept by a rule, a form, a check or people, and rules are clauses", () => {
  const byRule = sentences.filter(({ keptBy }) => keptBy.includes("rule")).map(({ id }) => id);
  const clauseIds = new Set(clauses.map(({ id }) => id));
  /** Kept by a rule that is not a clause of the inquiry: where it is. */
  const elsewhere: Record<string, string> = {
    "2.a": "4.a, 4.b, 4.c",
    "2.b": "3.3.b",
    "5.a": "src/rights/decide-disclosure.ts",
    "5.b": "src/store/keep.ts",
    "7.b": "src/sop/edition.ts",
  };
  assert.deepEqual(
    byRule.filter((id) => !clauseIds.has(id) && !elsewhere[id]),
    [],
  );
  for (const { id, words } of clauses)
    assert.equal(words, sentences.find((sentence) => sentence.id === id)?.words, id);
});

test("docs/sop tells the same sentences, in the same words and with the same keepers", () => {
  const page = readFileSync(join(root, "docs/sop/2026.md"), "utf8");
  for (const { id, words, keptBy, how } of sentences)
    assert.ok(
      page.includes(`| ${id} | ${words} | ${keptBy.join(", ")} | ${how} |`),
      `docs/sop/2026.md lacks ${id}`,
    );
  const rows = page.split("\n").filter((line) => /^\| \d+\./.test(line));
  assert.equal(rows.length, sentences.length);
});

test("each clause stands in a file that opens with the SOP's own words", () => {
  for (const { id, words } of clauses) {
    const file = files.find(
      (file) => file.startsWith("src/sop/clauses/") && (text.get(file) ?? "").includes(words),
    );
    assert.ok(file, `${id} is not quoted in any file`);
  }
});

test("letters and triage speak of the same topics", async () => {
  const { topics } = await import("../src/triage/topics.ts");
  assert.deepEqual([...topicKeys].sort(), topics.map(({ key }) => key).sort());
});

test("every direct dependency has its line in docs/decisions", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const pages = readdirSync(join(root, "docs/decisions")).map((name) =>
    readFileSync(join(root, "docs/decisions", name), "utf8"),
  );
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    assert.match(String(version), /^\d/, `${name} is not pinned`);
    assert.ok(
      pages.some((page) => page.includes(`| ${name} |`)),
      `docs/decisions has no line for ${name}`,
    );
  }
});

test("Kysely's tables are the database's", async (t) => {
  const { freshDatabase } = await import("./database.ts");
  const { openDatabase } = await import("../src/store/database.ts");
  const db = openDatabase(await freshDatabase(), { owner: true, max: 1 });
  t.after(() => db.destroy());
  const tables = await db.introspection.getTables();
  const source = files
    .filter((file) => /^src\/store\/(\w+-)?tables\.ts$/.test(file))
    .map((file) => text.get(file))
    .join("\n");
  for (const { name, columns, schema } of tables.filter(({ schema }) => schema === "public")) {
    assert.match(
      source,
      new RegExp(`^ +${name}: (Place|\\{)`, "m"),
      `src/store/*tables.ts lack ${schema}.${name}`,
    );
    const shape = source.slice(source.search(new RegExp(`^ +${name}: (Place|\\{)`, "m")));
    for (const column of columns.filter(({ name }) => !["district_id", "school_id", "search"].includes(name)))
      assert.match(shape.slice(0, 1_200), new RegExp(`\\b${column.name}: `), `${name}.${column.name}`);
  }
});

test("every key and index starts with district_id, school_id", async (t) => {
  const { freshDatabase } = await import("./database.ts");
  const { openDatabase } = await import("../src/store/database.ts");
  const { sql } = await import("kysely");
  const db = openDatabase(await freshDatabase(), { owner: true, max: 1 });
  t.after(() => db.destroy());
  const { rows } = await sql<{ table: string; index: string; columns: string }>`
    select t.relname as table, i.relname as index,
      (select string_agg(a.attname, ',' order by k.n) from unnest(x.indkey) with ordinality k(attnum, n)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum) as columns
    from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
    join pg_namespace s on s.oid = t.relnamespace where s.nspname = 'public'`.execute(db);
  assert.ok(rows.length > 40);
  const wrong = rows.filter(
    ({ table, columns }) => table !== "districts" && !columns.startsWith("district_id,s"),
  );
  assert.deepEqual(wrong, []);
  const walls = await sql<{ relname: string }>`
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'districts' and not (c.relrowsecurity and c.relforcerowsecurity)`.execute(
    db,
  );
  assert.deepEqual(walls.rows, [], "a table without its wall");
});
