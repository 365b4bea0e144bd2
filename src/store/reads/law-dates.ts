import { sql } from "kysely";
import { type LinkViewer, scopeOf } from "../../access/viewer.ts";
import type { Duty, Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Edition } from "../../sop/edition.ts";
import { clockNamed } from "../../sop/statutory-clocks.ts";
import { ask, type Database } from "../database.ts";
import { receivesRecords } from "../record/limits.ts";

/** A date that the law gives the guardian. `answer`: that the school must answer, which says nothing about a child. */
export type LawDate = Pick<Duty, "until" | "why" | "steps"> & {
  gives: "access" | "answer" | "acknowledgement" | "report";
  awaiting: "identity" | "scope" | null;
  late: boolean;
};

/**
 * The dates of law that run for the guardian. Access is spoken of only to somebody who may have it: who holds the link is
 * not yet proved, so that anybody else learns no more than that a request is answered.
 */
export async function lawDates(
  db: Database,
  viewer: LinkViewer,
  inquiry: Inquiry,
  { edition, now }: { edition: Pick<Edition, "identity">; now: Moment },
): Promise<LawDate[]> {
  const running = inquiry.duties
    .filter(({ clock, over }) => clock && !over)
    .flatMap((duty) => {
      const gives = clockNamed(duty.clock)?.gives;
      return gives ? [{ duty, gives }] : [];
    })
    .toSorted((a, b) => (a.duty.until < b.duty.until ? -1 : 1));
  if (running.length === 0) return [];
  const { identity } = inquiry;
  const isProved = identity !== null && identity.until > now && identity.level >= edition.identity.forStudent;
  const isEntitled = isProved && (await mayReceive(db, viewer, inquiry, now));
  return running.map(({ duty, gives }) => ({
    until: duty.until,
    why: duty.why,
    ...(duty.steps && { steps: duty.steps }),
    gives: gives === "access" && !isEntitled ? "answer" : gives,
    awaiting: duty.paused && duty.paused.because !== "guardian" ? duty.paused.because : null,
    late: !duty.paused && (duty.state === "missed" || duty.until < now),
  }));
}

async function mayReceive(
  db: Database,
  viewer: LinkViewer,
  { guardian, student }: Inquiry,
  now: Moment,
): Promise<boolean> {
  if (!guardian || !student) return false;
  const [link] = await ask(
    db,
    scopeOf(viewer),
    sql<{ may: boolean }>`
      select ${receivesRecords(now)} as may from guardianships k
      where district_id = ${viewer.district} and school_id = ${viewer.school}
        and guardian_id = ${guardian}::uuid and student_id = ${student}::uuid`,
  );
  return link?.may ?? false;
}
