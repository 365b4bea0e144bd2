import { type Action, may } from "../../access/may.ts";
import { digestOf, placeOf } from "../../access/token.ts";
import type { TokenViewer } from "../../access/viewer.ts";
import { roles } from "../../inquiry/actor.ts";
import { ask, type Database } from "../../store/database.ts";
import { problem } from "./problem.ts";

/**
 * The program that a request's token stands for, if it may do one of these; else the answer that says no. Only the
 * Authorization header counts (RFC 6750, 2.1): never a cookie, never the address.
 */
export async function bearer(
  db: Database,
  district: number,
  headers: Headers,
  actions: readonly Action[],
  now: string,
): Promise<TokenViewer | Response> {
  const given = headers.get("authorization");
  const token = given && /^bearer +([A-Za-z0-9._-]{1,200})$/i.exec(given)?.[1];
  if (!token)
    return unknown(
      'Send a token in the header "Authorization: Bearer …". Your administrator can make one.',
      "",
    );
  const viewer = await holder(db, district, token, now);
  if (!viewer)
    return unknown(
      "This token is not valid, or not any more. Ask your administrator for a new one.",
      ', error="invalid_token"',
    );
  if (actions.some((action) => may(viewer.roles, action))) return viewer;
  const role = viewer.roles.join(", ").replaceAll("_", " ");
  return problem(
    "forbidden",
    `Its role (${role}) does not include this. Use a token whose role does, or ask your administrator for one.`,
  );
}

const unknown = (detail: string, error: string) =>
  problem("token-missing", detail, {}, { "www-authenticate": `Bearer realm="answerable"${error}` });

async function holder(
  db: Database,
  district: number,
  token: string,
  now: string,
): Promise<TokenViewer | null> {
  const place = placeOf(token);
  if (place?.district !== district) return null;
  const { school } = place;
  const [row] = await ask(
    db,
    { district, schools: [school] },
    db
      .selectFrom("api_tokens")
      .select(["id", "role", "name", "holder_id"])
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .where("token_digest", "=", digestOf(token))
      .where("until", ">", now)
      .where("ended_at", "is", null)
      // Whoever has left has no program either.
      .where((by) =>
        by.or([
          by("holder_id", "is", null),
          by.exists(
            by
              .selectFrom("staff")
              .select("staff.id")
              .where("staff.district_id", "=", district)
              .whereRef("staff.id", "=", "api_tokens.holder_id")
              .where("staff.active", "=", true),
          ),
        ]),
      ),
  );
  const role = roles.find((one) => one === row?.role);
  return row && role
    ? { kind: "token", district, school, id: row.id, name: row.name, roles: [role], holder: row.holder_id }
    : null;
}
