import { sessionsHome } from "../../access/sign-in.ts";
import { digestOf } from "../../access/token.ts";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import { ask, type Database } from "../database.ts";

export type SessionRow = { digest: string; device: string; madeAt: string; seenAt: string; current: boolean };

/** The viewer's own open sessions, the latest first; `token` is the one that asks. */
export async function sessionsOf(
  db: Database,
  viewer: StaffViewer,
  token: string,
  now: string,
): Promise<SessionRow[]> {
  const current = digestOf(token);
  const rows = await ask(
    db,
    { ...scopeOf(viewer), schools: sessionsHome(token, viewer.school) },
    db
      .selectFrom("sessions")
      .select(["token_digest", "device", "made_at", "seen_at"])
      .where("district_id", "=", viewer.district)
      .where("staff_id", "=", viewer.id)
      .where("until", ">", now)
      .orderBy("seen_at", "desc"),
  );
  return rows.map((row) => ({
    digest: row.token_digest,
    device: row.device,
    madeAt: row.made_at,
    seenAt: row.seen_at,
    current: row.token_digest === current,
  }));
}
