import { randomUUID } from "node:crypto";
import { newToken } from "../../access/token.ts";
import type { Role } from "../../inquiry/actor.ts";
import { type Database, inside } from "../../store/database.ts";

/**
 * Makes a token for a program: one school, one role, valid for `days` from `now`. Answers with the token, this once;
 * only its SHA-256 digest is kept. A teacher's token can log inquiries and sees none: no inquiry is a program's own.
 * `holder` is the member of staff whose program it is; without one it sees no concern about anybody.
 */
export async function makeToken(
  db: Database,
  given: {
    district: number;
    school: number;
    role: Role;
    name: string;
    now: string;
    days: number;
    holder?: string;
  },
): Promise<string> {
  const { district, school, role, name, now, days, holder = null } = given;
  const { token, digest } = newToken(district, school);
  await inside(db, { district, schools: [school] }, (tx) =>
    tx
      .insertInto("api_tokens")
      .values({
        ...{ district_id: district, school_id: school, id: randomUUID(), token_digest: digest },
        ...{
          role,
          name,
          holder_id: holder,
          made_at: now,
          until: new Date(Date.parse(now) + days * 86_400_000).toISOString(),
        },
      })
      .execute(),
  );
  return token;
}
