import type { StaffViewer } from "../access/viewer.ts";
import { waysOf } from "../channels/form/ways-up.ts";
import type { Governors } from "../sop/governors.ts";
import { involved } from "../sop/ladders/independent.ts";
import { isRunning } from "../sop/ladders/stage-now.ts";
import { type Next, nextUp, propose } from "../sop/next-up.ts";
import type { Line } from "../sop/organisation.ts";
import { notGivenTo } from "../sop/set-apart.ts";
import type { Away } from "../store/away-today.ts";
import type { Listed } from "../store/reads/colleagues.ts";
import type { InquiryView } from "../store/reads/inquiry.ts";
import type { SchoolFacts } from "../store/school-facts.ts";
import { askedIn } from "./desk/asked-in.ts";

/** Who may take an inquiry further, as its form needs to know. */
export type WaysOn = {
  /** Whom the form proposes; null: nobody is left. */
  proposal: Next | null;
  /** Who is proposed to decide a complaint at its next stage. */
  decider: string | null;
  /** From whom it is kept. */
  apart: string[];
  /** To whom it is not given: these, and who answers to somebody whom the words only name. */
  notGiven: string[];
  tree: readonly Line[];
  governors: Governors | null;
};

type Read = {
  view: InquiryView;
  school: Pick<SchoolFacts, "topic_owners" | "governors">;
  staff: Listed[];
  away: Away;
  tree: Line[];
};

/** Whom an inquiry of the viewer's may go to next, by ladder, topic, tree and independence. */
export function waysOn({ view, school, staff, away, tree }: Read, viewer: StaffViewer): WaysOn {
  const { inquiry, entries } = view;
  const governors = school.governors ?? null;
  const escalated = entries.filter((entry) => entry.kind === "escalated");
  const known = { inquiry, governors, tree, away, staff, colleagues: staff };
  const { world, tried, subjects, apart } = waysOf({ ...known, escalated, text: askedIn(view) });
  const topicOwner = (inquiry.topic && school.topic_owners?.[inquiry.topic]) || null;
  const asked = {
    ...{ subjects, holder: inquiry.owner ?? viewer.id, topicOwner },
    ...(isRunning(inquiry) && { decider: inquiry.complaint?.decider ?? null }),
    tried: [...tried, viewer.id],
  };
  const had = involved(inquiry, { next: inquiry.complaint?.decided !== undefined });
  const holder = inquiry.complaint?.decider ?? inquiry.owner;
  return {
    decider: nextUp({ subjects, holder, tried: had }, world)?.to ?? null,
    ...{
      proposal: propose(asked, world),
      apart: [...apart],
      tree,
      governors,
      notGiven: [...notGivenTo(inquiry, tree)],
    },
  };
}
