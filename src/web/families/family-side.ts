import { sql } from "kysely";
import { may } from "../../access/may.ts";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { FamilyAct } from "../../families/act.ts";
import type { House } from "../../jobs/house.ts";
import { inside } from "../../store/database.ts";
import { answerProposal, changeFamily } from "../../store/families/change-family.ts";
import { findFamilies } from "../../store/families/find-families.ts";
import { lookedAtOpening, openFamily } from "../../store/families/open-family.ts";
import { readActs } from "../../store/families/read-acts.ts";
import { readFamily } from "../../store/families/read-family.ts";
import { readGuardian } from "../../store/families/read-guardian.ts";
import { readReviews } from "../../store/families/read-reviews.ts";
import { cameBack } from "../../store/reads/came-back.ts";

type Said = { act: FamilyAct; seen: number; because?: string | null };

/** The reads and acts of the families' pages; every one takes the viewer first. */
export const familySide = ({ db, now }: Pick<House, "db" | "now">) => ({
  find: (viewer: StaffViewer, typed: string) => findFamilies(db, viewer, typed, now()),
  family: (viewer: StaffViewer, student: string) => readFamily(db, viewer, student, now()),
  guardian: (viewer: StaffViewer, guardian: string) => readGuardian(db, viewer, guardian, now()),
  /** Of these addresses those to which letters come back. */
  cameBack: (viewer: StaffViewer, addresses: readonly (string | null)[]) =>
    cameBack(
      db,
      viewer,
      addresses.filter((one) => one !== null),
    ),
  change: (viewer: StaffViewer, said: Said | readonly [Said, Said]) => changeFamily(db, viewer, said, now()),
  answer: (viewer: StaffViewer, said: { proposal: string; accept: boolean; because: string | null }) =>
    answerProposal(db, viewer, said, now()),
  open: (viewer: StaffViewer, said: { name: string; because: string }) => openFamily(db, viewer, said, now()),
  looked: (viewer: StaffViewer, opened: string) => lookedAtOpening(db, viewer, opened, now()),
  /** What waits for somebody who answers for families: nothing for everybody else. */
  waiting: (viewer: StaffViewer) =>
    may(viewer.roles, "protect family")
      ? inside(db, scopeOf(viewer), (tx) => readActs(tx, viewer, { waiting: true }))
      : Promise.resolve([]),
  /** What has to be looked at again by a local date, for those who answer for it. */
  reviews: (viewer: StaffViewer, before: string) =>
    may(viewer.roles, "protect family")
      ? readReviews(db, viewer, { before, now: now() })
      : Promise.resolve([]),
  waitingCount: async (viewer: StaffViewer): Promise<number> => {
    if (!may(viewer.roles, "protect family")) return 0;
    const { rows } = await inside(db, scopeOf(viewer), (tx) =>
      sql<{ n: number }>`select count(*)::int as n from family_acts a where a.district_id = ${viewer.district}
        and a.school_id = ${viewer.school} and a.kind in ('proposed', 'opened', 'sought') and a.actor->>'id' <> ${viewer.id}
        and not exists (select from family_acts b where b.district_id = a.district_id and b.school_id = a.school_id
          and b.answers = a.id)`.execute(tx),
    );
    return rows[0]?.n ?? 0;
  },
});
