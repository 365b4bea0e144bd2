import { type Complaint, overall } from "./complaint.ts";
import type { Looked } from "./complaint-command.ts";
import { complaintKinds } from "./complaint-entries.ts";
import type { Entry, EntryOf } from "./entry.ts";
import type { Inquiry } from "./state.ts";

// What entries make of a complaint; `evolve` is the only one who asks.

type OfComplaint = EntryOf<
  | "formalAsked"
  | "formalRefused"
  | "complaintOpened"
  | "complaintAppointed"
  | "complaintInvestigated"
  | "hearingSet"
  | "hearingHeld"
  | "hearingFileKept"
  | "complaintDecided"
  | "complaintTakenUp"
  | "lateComplaintDecided"
  | "complaintEnded"
>;
const kinds = new Set<string | undefined>(complaintKinds);
/** Whether an entry belongs to a complaint: `complaintChange` then says what it changes. */
export const isOfComplaint = (entry: Entry): entry is OfComplaint => kinds.has(entry.kind);

/** What one entry of a complaint changes. */
export function complaintChange({ complaint, formal }: Inquiry, entry: OfComplaint): Partial<Inquiry> {
  if (entry.kind === "formalAsked") return { formal: { at: entry.at, how: entry.how } };
  if (entry.kind === "formalRefused") return formal ? { formal: { ...formal, refused: entry.at } } : {};
  if (entry.kind === "complaintOpened")
    return {
      complaint: {
        id: entry.complaint,
        ladder: entry.ladder,
        stage: entry.stage,
        points: entry.points,
        opened: entry.at,
        since: entry.at,
        past: [],
        before: [],
        decider: entry.decider,
        investigator: entry.investigator ?? null,
        ...(entry.numbers && { numbers: entry.numbers }),
      },
    };
  if (!complaint) return {};
  switch (entry.kind) {
    case "complaintInvestigated": {
      const what = shownBy[entry.sort];
      if (!what || complaint.shown?.[what]) return {};
      return { complaint: { ...complaint, shown: { ...complaint.shown, [what]: entry.at } } };
    }
    case "hearingFileKept":
      return {};
    case "complaintAppointed":
      return {
        complaint: {
          ...complaint,
          ...(entry.decider !== undefined && { decider: entry.decider }),
          ...(entry.investigator !== undefined && { investigator: entry.investigator }),
        },
      };
    case "hearingSet":
      return { complaint: { ...complaint, hearing: { at: entry.begins, members: entry.members } } };
    case "hearingHeld":
      return complaint.hearing
        ? { complaint: { ...complaint, hearing: { ...complaint.hearing, held: entry.at } } }
        : {};
    case "complaintDecided":
      return {
        complaint: {
          ...complaint,
          decided: {
            at: entry.at,
            overall: overall(entry.findings.map(({ finding }) => finding)),
            next: entry.next,
            further: entry.further,
          },
        },
      };
    case "complaintTakenUp": {
      const { ended: _, ...rest } = complaint;
      return {
        complaint: entry.late
          ? { ...rest, late: entry.at }
          : up(rest, entry.to, entry.at, entry.decider ?? null),
        settled: false,
      };
    }
    case "lateComplaintDecided": {
      const { late: _, ...rest } = complaint;
      return { complaint: entry.taken ? up(rest, entry.to, entry.at, entry.decider ?? null) : rest };
    }
    case "complaintEnded":
      return {
        complaint: { ...complaint, ended: entry.how },
        ...(entry.how !== "withdrawn" && { settled: true }),
      };
  }
}

const shownBy: Partial<Record<Looked, "evidence" | "report">> = {
  evidence_shown: "evidence",
  report_shown: "report",
};

/** The next stage: whoever had to do with the last one has nothing to do with this. */
function up(
  { hearing, decided, shown: _, ...complaint }: Complaint,
  to: string,
  at: string,
  decider: string | null,
): Complaint {
  const sat = (hearing?.members ?? []).flatMap(({ staff }) => staff ?? []);
  const had = [complaint.decider, complaint.investigator].filter((one) => one !== null);
  return {
    ...complaint,
    stage: to,
    since: at,
    decider,
    investigator: null,
    past: [...new Set([...complaint.past, ...had, ...sat])],
    before: [
      ...complaint.before,
      {
        stage: complaint.stage,
        decider: complaint.decider,
        at: decided?.at ?? at,
        overall: decided?.overall ?? "no_finding",
      },
    ],
  };
}
