import type { StaffViewer } from "../../access/viewer.ts";
import type { Calendar } from "../../calendar/calendar.ts";
import type { Edition } from "../../sop/edition.ts";
import { lawsOf } from "../../sop/edition.ts";
import { involved } from "../../sop/ladders/independent.ts";
import { limitWords } from "../../sop/ladders/ladder-page.ts";
import { inForce, proposedFor } from "../../sop/ladders/ladders.ts";
import { awaitsFormal, isRunning, ladderOf, stageNow } from "../../sop/ladders/stage-now.ts";
import { mayHave, mayTake } from "../../sop/next-up.ts";
import type { Listed } from "../../store/reads/colleagues.ts";
import type { InquiryView } from "../../store/reads/inquiry.ts";
import { asksFormal } from "../../triage/asks-formal.ts";
import { sureOf } from "../desk/sure-words.ts";
import { type SchoolClock, whenWords } from "../desk/when-words.ts";
import type { WaysOn } from "../independence-side.ts";
import { findingWords, ladderSteps } from "./ladder-steps.ts";
import { nextStep } from "./next-step.ts";

type Told = {
  view: InquiryView;
  /** What the parent wrote. */
  asked: string;
  school: { calendar: Calendar; edition: Edition; complaint_ladders?: string[] | null };
  staff: readonly Listed[];
  viewer: StaffViewer;
  ways: WaysOn;
  clock: SchoolClock;
};

/** A formal complaint as the inquiry's page shows it: the ladder, what is next, and whom and what its forms offer. */
export function complaintLines({ view, asked, school, staff, viewer, ways, clock }: Told) {
  const { inquiry, texts, notes, names } = view;
  const { complaint, formal } = inquiry;
  const { calendar, edition } = school;
  const said = (kept: { text: string }) => texts[kept.text] ?? notes[kept.text] ?? "";
  const name = (id: string | null) =>
    id ? (staff.find((one) => one.id === id)?.name ?? names[id] ?? null) : null;
  const laws = lawsOf(edition);
  const offered = inForce(school.complaint_ladders, laws);
  const proposed = proposedFor(inquiry.topic, offered, laws);
  const had = involved(inquiry, { next: complaint?.decided !== undefined });
  const free = staff.filter(({ id, roles }) => !ways.notGiven.includes(id) && mayHave(roles));
  const choice = ({ id, name, title }: Listed) => ({ value: id, label: `${name}, ${title}` });
  const ladder = ladderOf(inquiry);
  const proposal = ways.decider && free.some(({ id }) => id === ways.decider) ? ways.decider : null;
  return {
    awaits: awaitsFormal(inquiry),
    askedHow: formal ? `${formalWords[formal.how]}, ${whenWords(formal.at, clock)}` : "",
    words: formal?.how === "words" ? asksFormal(asked) : null,
    mayOpen: !complaint && (inquiry.type === "concern" || formal !== undefined),
    isRunning: isRunning(inquiry),
    isOpen: complaint !== undefined,
    isSenior: mayTake(viewer.roles),
    title: ladder?.title ?? "",
    citation: ladder?.citation ?? "",
    steps: ladderSteps(inquiry, name, calendar, clock),
    next: nextStep(inquiry, viewer.id, name(complaint?.decider ?? null), clock.now),
    points: (complaint?.points ?? []).map(said),
    decider: complaint ? { id: complaint.decider, name: name(complaint.decider) } : null,
    investigator: complaint ? { id: complaint.investigator, name: name(complaint.investigator) } : null,
    decided: complaint?.decided
      ? {
          overall: findingWords[complaint.decided.overall],
          further: complaint.decided.further && whenWords(complaint.decided.further, clock),
        }
      : null,
    hearing: (() => {
      const hearing = stageNow(inquiry)?.hearing;
      return hearing ? { members: hearing.members, independent: hearing.independent } : null;
    })(),
    ended: complaint?.ended ? endedWords[complaint.ended] : null,
    /** Dates that the parent was told and that may be extended. */
    dates: inquiry.duties
      .filter(({ step, told, over, state }) => step && told && !over && state === "due")
      .map(({ id, step, until, law }) => ({
        value: id,
        label: `${dateWords[step ?? ""] ?? "The outcome"}, by ${whenWords(until, clock)}`,
        law: law === true && ladder?.extension === "agreed",
      })),
    /** Each with how sure it is, for whoever chooses among them. */
    ladders: offered.map(({ key, title, verified }) => ({ value: key, label: `${title} (${verified})` })),
    /** Whether this stage asks for a meeting with the parent or for a remedy, and what it gives both sides to read. */
    asksMeeting: stageNow(inquiry)?.meeting !== undefined,
    asksRemedy: stageNow(inquiry)?.remedy !== undefined,
    shows: (stageNow(inquiry)?.shows ?? []).map(({ what }) => showsWords[what]),
    /** Of the ladders that leave less time where it is about discrimination: which, and how long; empty of none. */
    discriminates: offered
      .flatMap(({ title, beginDiscrimination }) =>
        beginDiscrimination ? [`${title}: it is then begun within ${limitWords(beginDiscrimination)}.`] : [],
      )
      .join(" "),
    /** Of the ladders that leave who first tried informally longer to begin: which, and how long; empty of none. */
    tried: offered
      .flatMap(({ title, beginAfterTrying }) =>
        beginAfterTrying ? [`${title}: they may then begin within ${limitWords(beginAfterTrying)}.`] : [],
      )
      .join(" "),
    proposed: proposed && {
      key: proposed.key,
      because: `${proposed.plain} ${proposed.citation}. ${sureOf(proposed)}`,
    },
    deciders: free.filter(({ id, roles }) => mayTake(roles) && !had.includes(id)).map(choice),
    investigators: free.map(choice),
    proposal: {
      decider: proposal,
      investigator:
        inquiry.owner && inquiry.owner !== proposal && free.some(({ id }) => id === inquiry.owner)
          ? inquiry.owner
          : null,
    },
  };
}

const dateWords: Record<string, string> = { hearing: "The hearing", meeting: "The meeting" };
const showsWords = {
  evidence: { value: "evidence_shown", label: "Gave both sides the evidence to read" },
  report: { value: "report_shown", label: "Gave both sides the report to answer" },
};
const formalWords = {
  words: "in their own words",
  page: "on their page",
  staff: "to somebody of the staff",
};
export const endedWords = {
  resolved: "Settled",
  withdrawn: "Taken back by the parent",
  not_taken_further: "Not taken further in time",
  referred: "Decided elsewhere",
};
