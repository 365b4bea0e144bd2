import { type StaffViewer, scopeOf } from "../access/viewer.ts";
import { findForLetters } from "../channels/form/found.ts";
import { waysUp } from "../channels/form/ways-up.ts";
import type { House } from "../jobs/house.ts";
import type { Governors } from "../sop/governors.ts";
import { involved } from "../sop/ladders/independent.ts";
import { type Next, nextUp, propose } from "../sop/next-up.ts";
import type { Line } from "../sop/organisation.ts";
import { inside, together } from "../store/database.ts";
import { schoolFacts } from "../store/school-facts.ts";

/** Who may take an inquiry further, as its form needs to know. */
export type WaysOn = {
  /** Whom the form proposes; null: nobody is left. */
  proposal: Next | null;
  /** Who is proposed to decide a complaint at its next stage. */
  decider: string | null;
  /** From whom it is kept. */
  apart: string[];
  tree: readonly Line[];
  governors: Governors | null;
};

/** Whom an inquiry of the viewer's may go to next, by topic, tree and independence; null when there is none. */
export const waysOn = (house: House, viewer: StaffViewer, reference: string): Promise<WaysOn | null> =>
  inside(house.db, scopeOf(viewer), async (tx) => {
    const found = await findForLetters(tx, house, viewer, { reference: reference.toUpperCase() });
    if (!found) return null;
    const { inquiry, governors } = found;
    const [{ topic_owners: owners }, { world, tried, subjects, apart }] = await together(
      schoolFacts(tx, viewer),
      waysUp(tx, viewer, found),
    );
    const topicOwner = (inquiry.topic && owners[inquiry.topic]) || null;
    const asked = {
      ...{ subjects, holder: inquiry.owner ?? viewer.id, topicOwner },
      tried: [...tried, viewer.id],
    };
    const had = involved(inquiry, { next: inquiry.complaint?.decided !== undefined });
    const holder = inquiry.complaint?.decider ?? inquiry.owner;
    return {
      decider: nextUp({ subjects, holder, tried: had }, world)?.to ?? null,
      ...{ proposal: propose(asked, world), apart: [...apart] },
      ...{ tree: world.tree ?? [], governors },
    };
  });
