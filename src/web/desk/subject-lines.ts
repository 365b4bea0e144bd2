import type { StaffViewer } from "../../access/viewer.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { meantBy } from "../../sop/named-for-sure.ts";
import { namedStaff } from "../../sop/named-staff.ts";
import type { Why } from "../../sop/next-up.ts";
import { answeringTo } from "../../sop/organisation.ts";
import type { Listed } from "../../store/reads/colleagues.ts";
import type { WaysOn } from "../independence-side.ts";
import { plural } from "./left-words.ts";

type Told = {
  inquiry: Inquiry;
  asked: string;
  /** What the parent wrote of whom it is about. */
  meant?: string | null;
  staff: readonly Listed[];
  viewer: StaffViewer;
  ways: WaysOn;
};

/** Whom an inquiry is about, whom its words name, and who could be named, in words. */
export function subjectLines({ inquiry, asked, meant = null, staff, viewer, ways }: Told) {
  const { subjects = [], found = [], type, topic } = inquiry;
  const isNamed = (id: string) => subjects.some((one) => one.staff === id);
  const name = (id: string) => staff.find((one) => one.id === id)?.name ?? "Somebody who has left";
  const open = staff.filter(({ id }) => !isNamed(id));
  const [byWords, byField] = [namedStaff(asked, open), meant ? meantBy(meant, open) : []];
  const isSaid = (one: Listed) => byWords.includes(one);
  const isMeant = (one: Listed) => byField.includes(one);
  const mayBe = type === "concern" || topic === "staff_conduct";
  return {
    kept: subjects.map(({ staff: id, by }) => ({
      ...{ id, name: name(id) },
      // Who said so cannot take it back alone.
      mine: by.kind === "staff" && by.id === viewer.id,
    })),
    // Found in the words, and kept from them alone until somebody has looked.
    found: found.map((id) => ({ id, name: name(id) })),
    said: meant,
    named: mayBe
      ? open
          .filter((one) => !found.includes(one.id) && (isMeant(one) || isSaid(one)))
          .map(({ id, name }) => ({ id, name }))
      : [],
    choices: open.map(({ id, name, title }) => {
      const others = answeringTo([id], ways.tree).size - 1;
      const also = others > 0 ? ` (and ${plural(others, "person", "people")} who answer to them)` : "";
      return { value: id, label: `${name}, ${title}${also}` };
    }),
  };
}

/** Whom the escalation's form proposes, with the reason; and everybody it offers. */
export function receiverLines({ inquiry, staff, viewer, ways }: Omit<Told, "asked">) {
  const { proposal, notGiven, governors } = ways;
  const offered = staff
    .filter(({ id }) => id !== viewer.id && !notGiven.includes(id))
    .filter(({ roles }) => roles.some((role) => role === "supervisor" || role === "privacy_officer"))
    .map(({ id, name, title }) => ({ id, name, title }));
  const isLast = governors && (proposal?.to === governors.id || notGiven.length > 0);
  const receivers = isLast
    ? [...offered, { id: governors.id, name: governors.name, title: governors.title }]
    : offered;
  const to = receivers.find(({ id }) => id === proposal?.to);
  const holder = staff.find(({ id }) => id === inquiry.owner)?.name ?? "whoever has it";
  return {
    receivers,
    proposal: to && proposal ? { to: to.id, because: whyWords(proposal.why, to.name, holder) } : null,
  };
}

const whyWords = (why: Why, name: string, holder: string): string =>
  ({
    topic: `${name} answers for this topic.`,
    above_holder: `${name} is the nearest above ${holder} who may take it.`,
    ladder: `${name} decides this stage of the complaint.`,
    above_subject: `${name} is the nearest above whom it is about, or whom the words name.`,
    nobody_nearer: `Nobody nearer may take it or is there; ${name} does not answer to ${holder}.`,
    governors: `Nobody is left above ${holder} who may take it and was not asked. ${name} is written to, without a word of what it is about.`,
  })[why];
