import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { FamilyAct } from "../../families/act.ts";
import { decideFamilyAct, holds, no, protectors } from "../../families/decide.ts";
import type { Refusal } from "../../inquiry/refusal.ts";
import type { Moment } from "../../inquiry/words.ts";
import { type Database, inside } from "../database.ts";
import { actsSince, changedFields, keepAct } from "./family-acts.ts";
import { familyWorld, studentOf } from "./family-world.ts";
import { onFile } from "./on-file.ts";
import { writeAct } from "./write-act.ts";

/** What became of an act: refused, not there (or not theirs to open), or done; `waits` for a second person. */
export type Changed =
  | { refused: Refusal }
  | { missing: true }
  | { done: string | null; waits: string | null; student: string | null };

type Said = {
  act: FamilyAct;
  /** How many acts the form had seen on the thing; the second of two who act at once is told what changed. */
  seen: number;
  because?: string | null;
};

/**
 * One act on a family, or several that belong together: decided under the lock of the family, and written with their
 * record in one transaction, or refused, all of them. What loosens a protection waits as a proposal; what of it does not
 * takes effect at once.
 */
export async function changeFamily(
  db: Database,
  viewer: StaffViewer,
  said: Said | readonly [Said, Said],
  now: Moment,
): Promise<Changed> {
  const undone: { answer?: Changed } = {};
  try {
    return await inside(db, scopeOf(viewer), async (tx) => {
      let changed: Changed = { missing: true };
      for (const one of Array.isArray(said) ? said : [said]) {
        changed = await change(tx, viewer, one, now);
        if (!("done" in changed)) {
          undone.answer = changed;
          throw new Error("nothing of it is written");
        }
      }
      return changed;
    });
  } catch (error) {
    if (undone.answer) return undone.answer;
    throw error;
  }
}

async function change(
  tx: Database,
  viewer: StaffViewer,
  { act, seen, because = null }: Said,
  now: Moment,
): Promise<Changed> {
  const world = await familyWorld(tx, viewer, { act, because, agreed: false, now });
  if (!world) return { missing: true as const };
  const since = await actsSince(tx, viewer, act.id, seen, studentOf(act));
  const decision = decideFamilyAct(act, { ...world, since });
  if ("refused" in decision) return decision;
  const { does, proposes } = decision;
  const { before } = world;
  const record = { student: studentOf(act), guardian: personOf(act) };
  let done: string | null = null;
  if (does) {
    const written = await writeAct(tx, viewer, does, { now, by: viewer.id, approved: null, before });
    if (!written) return { missing: true as const };
    done = await keepAct(tx, viewer, now, {
      ...{ ...record, kind: does.kind, of: act.id, because },
      body: { fields: changedFields(does, before) },
    });
  }
  const waits = proposes
    ? await keepAct(tx, viewer, now, {
        ...{ ...record, kind: "proposed", of: act.id, because },
        body: { act: withoutWords(proposes), fields: changedFields(proposes, does ?? before) },
      })
    : null;
  return { done, waits, student: record.student };
}

/**
 * A second person accepts or declines what somebody else proposed. Accepted, it is decided anew on what is on file now;
 * whoever proposed it never answers it.
 */
export function answerProposal(
  db: Database,
  viewer: StaffViewer,
  { proposal, accept, because }: { proposal: string; accept: boolean; because: string | null },
  now: Moment,
): Promise<Changed> {
  return inside(db, scopeOf(viewer), async (tx) => {
    const row = await proposalOf(tx, viewer, proposal);
    const act = row?.body.act as FamilyAct | undefined;
    if (!row || !act) return { missing: true as const };
    if (!holds(viewer.roles, protectors))
      return no("Your role may not answer this.", "Ask the privacy officer or an administrator.");
    const said = act.kind === "student" ? { ...(await onFile(tx, viewer, act)), ...act } : act;
    const world = await familyWorld(tx, viewer, { act: said, because: "agreed", agreed: true, now });
    if (!world) return { missing: true as const };
    if (row.by === viewer.id)
      return no(
        "You proposed this yourself: a second person answers it.",
        "Ask another privacy officer or administrator.",
      );
    // Under the lock: of two who answer at once, the second finds the first's answer.
    const again = await proposalOf(tx, viewer, proposal);
    if (!again || again.answered)
      return no("This was answered already.", "Look at the page as it is now; the history says by whom.");
    if (!accept && !because)
      return no("It is not said why not.", "Write a sentence for whoever proposed it.");
    const record = { student: studentOf(said), guardian: personOf(said) };
    if (accept) {
      const since = await actsSince(tx, viewer, act.id, row.number, studentOf(said));
      const decision = decideFamilyAct(said, { ...world, since });
      if ("refused" in decision) return decision;
      const approval = { now, by: row.by, approved: viewer.id, before: world.before };
      if (!(await writeAct(tx, viewer, said, approval))) return { missing: true as const };
    }
    const done = await keepAct(tx, viewer, now, {
      ...{ ...record, kind: accept ? "accepted" : "declined", of: act.id, because, answers: proposal },
      body: { act: act.kind, fields: row.body.fields ?? [] },
    });
    return { done, waits: null, student: record.student };
  });
}

const personOf = (act: FamilyAct): string | null =>
  act.kind === "guardian" ? act.id : "guardian" in act ? act.guardian : null;

/** A proposal waits with ids and codes; names stay where they can be forgotten. */
const withoutWords = (act: FamilyAct): object =>
  act.kind === "student"
    ? { kind: act.kind, id: act.id, born: act.born, postsecondary: act.postsecondary }
    : act;

type Proposal = {
  by: string;
  body: { act?: unknown; fields?: string[] };
  answered: boolean;
  /** How many acts there were on its thing when it was made, itself and its tight part included. */
  number: number;
};

async function proposalOf(tx: Database, { district, school }: StaffViewer, id: string) {
  const at = { district_id: district, school_id: school };
  const row = await tx
    .selectFrom("family_acts")
    .select((is) => [
      "actor",
      "body",
      is
        .exists(
          is
            .selectFrom("family_acts as a")
            .select("a.id")
            .whereRef("a.district_id", "=", "family_acts.district_id")
            .whereRef("a.school_id", "=", "family_acts.school_id")
            .whereRef("a.answers", "=", "family_acts.id"),
        )
        .as("answered"),
    ])
    .where((is) => is.and({ ...at, id, kind: "proposed" }))
    .executeTakeFirst();
  if (!row) return null;
  const { actor, body, answered } = row;
  return {
    by: "id" in actor ? String(actor.id) : "",
    body: body as Proposal["body"],
    answered: Boolean(answered),
    number: Number((body as { number?: number }).number ?? 0),
  } satisfies Proposal;
}
