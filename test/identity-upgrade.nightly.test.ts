import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { sql } from "kysely";
import { schoolBefore } from "./upgrade.ts";

test("a school that is upgraded keeps its proofs, though the owner of its database stands before the walls too", async (t) => {
  const { owner, mine, inside, upgrade } = await schoolBefore(t, "identity.sql");
  const [guardian, student, inquiry] = [randomUUID(), randomUUID(), randomUUID()];
  const body = JSON.stringify({ level: 3, method: "call_back", guardian, until: "2026-12-16T14:00:00.000Z" });
  await inside();
  await sql`
    insert into inquiries (district_id, school_id, id, reference, seq, received_at, source, type, language, question_text,
      student_id, open, waiting, danger, next_told, state) values (1, 1, ${inquiry}, 'K7QM-2WXD', 2, now(), 'phone', 'general', 'en',
      gen_random_uuid(), ${student}, true, false, false, false, '{}')`.execute(owner);
  await sql`
    insert into entries (district_id, school_id, inquiry_id, seq, at, kind, body, command_id)
    values (1, 1, ${inquiry}, 2, '2026-11-16T14:00:00Z', 'identityVerified', ${body}::jsonb, gen_random_uuid())`.execute(
    owner,
  );
  assert.deepEqual(await upgrade(), { applied: [mine] });
  await inside();
  const { rows } = await sql`select guardian_id, student_id, seq, method, level from identity_proofs`.execute(
    owner,
  );
  assert.deepEqual(rows, [
    { guardian_id: guardian, student_id: student, seq: 2, method: "call_back", level: 3 },
  ]);
  const walls = await sql`
    select from pg_class where relname in ('entries', 'inquiries', 'identity_proofs')
      and relrowsecurity and relforcerowsecurity`.execute(owner);
  assert.equal(walls.rows.length, 3, "and every wall stands again");
});
