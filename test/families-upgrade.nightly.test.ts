import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { sql } from "kysely";
import { schoolBefore } from "./upgrade.ts";

test("a school that is upgraded keeps every restriction, as an order that somebody has to read", async (t) => {
  const { owner, mine, inside, upgrade } = await schoolBefore(t, "families.sql");
  const [guardian, other, student] = [randomUUID(), randomUUID(), randomUUID()];
  await inside();
  for (const [person, restricted] of [
    [guardian, true],
    [other, false],
  ] as const)
    await sql`
      insert into guardianships (district_id, school_id, id, guardian_id, student_id, relation, may_receive_records, restricted)
      values (1, 1, gen_random_uuid(), ${person}, ${student}, 'father', true, ${restricted})`.execute(owner);
  assert.deepEqual(await upgrade(), { applied: [mine] });
  await inside();
  const { rows } = await sql`select guardian_id, student_id, status, ended_at from orders`.execute(owner);
  assert.deepEqual(rows, [{ guardian_id: guardian, student_id: student, status: "partial", ended_at: null }]);
  const walls = await sql`
    select from pg_class where relname in ('guardianships', 'staff', 'orders')
      and relrowsecurity and relforcerowsecurity`.execute(owner);
  assert.equal(walls.rows.length, 3, "and every wall stands again");
});
