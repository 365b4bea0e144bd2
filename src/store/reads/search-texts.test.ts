import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { freshDatabase } from "../../../test/database.ts";
import { plantSchool } from "../../demo/fixtures.ts";
import { ask, type Database, openDatabase, type Scope } from "../database.ts";

let db: Database;
let owner: Database;
const scope: Scope = { district: 1, schools: [1] };
const texts = 26_000;

/** Text n of 26,000, the newest last; in words that stand as often, and as long ago, as each way of searching needs. */
before(async () => {
  const url = await freshDatabase();
  db = openDatabase(url, { max: 1 });
  owner = openDatabase(url, { owner: true, max: 1 });
  await plantSchool(db);
  await ask(
    db,
    scope,
    sql`insert into kept_texts (district_id, school_id, id, inquiry_id, salt, by_machine, words, at)
      select 1, 1, gen_random_uuid(), gen_random_uuid(), '', n % 10 = 1, concat_ws(' ', 'text',
        case when n % 10 < 2 then 'everywhere' end, case when n % 120 = 0 then 'sometimes' end,
        case when n % 5000 = 0 then 'hardly' end, case when n % 4 = 0 and n < 8000 then 'formerly' end,
        case when n > 25990 then 'lately' end),
        timestamptz '2026-01-01' + n * interval '1 minute' from generate_series(1, ${texts}::int) n`,
  );
  await sql`analyze kept_texts`.execute(owner);
});
after(async () => {
  await db.destroy();
  await owner.destroy();
});

const found = async (words: string, most: number) =>
  (
    await ask(
      db,
      scope,
      sql<{ at: string }>`
        select at from search_texts(1, 1, websearch_to_tsquery('simple', ${words}), ${most}) order by at desc`,
    )
  ).map(({ at }) => at);

/** The same, read one text after the other. */
const right = async (words: string, most: number) =>
  (
    await ask(
      db,
      scope,
      sql<{ at: string }>`
        select at from kept_texts where not by_machine and ' ' || words || ' ' like ${`% ${words} %`} order by at desc limit ${most}`,
    )
  ).map(({ at }) => at);

for (const [words, way] of [
  ["everywhere", "the newest thousand hold enough of it"],
  ["sometimes", "the newest twenty thousand do"],
  ["hardly", "the index knows its five"],
  ["lately", "the index knows its nine, the newest not enough"],
  ["formerly", "two thousand of older days are walked to"],
  ["never", "there is none"],
] as const)
  test(`the newest texts with a word are found, whatever way leads to them: ${way}`, async () => {
    for (const most of [1, 60, 200]) assert.deepEqual(await found(words, most), await right(words, most));
    // From the sixth time on a plan is kept that does not know the word.
    for (let times = 0; times < 6; times++) await found("text", 1);
    for (const most of [60, 200]) assert.deepEqual(await found(words, most), await right(words, most));
  });
