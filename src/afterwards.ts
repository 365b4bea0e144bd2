import { ringsAt } from "./inquiry/emergency-changes.ts";
import type { Entry, EntryOf } from "./inquiry/entry.ts";
import type { Inquiry } from "./inquiry/state.ts";
import type { Moment } from "./inquiry/words.ts";

/** Work that follows from an entry, by the name of its job, with ids only. `key` makes a second asking harmless. */
export type Job = {
  name: JobName;
  key: string;
  input: Record<string, string>;
  priority?: number;
  /** It is not begun earlier. */
  notBefore?: Moment;
  /** With the same key, it is ordered once within so many seconds. */
  onceIn?: number;
};
/** From this priority on, a job does not wait behind others. */
export const urgent = 10;
export const jobNames = [
  "acknowledge",
  "alert",
  "ask-feedback",
  "climb",
  "read-mail",
  "recount",
  "ring",
  "scan-mail",
  "send-letter",
  "tell-old-contacts",
  "test-alarm",
  "incident",
] as const;
export type JobName = (typeof jobNames)[number];

/** Which jobs an entry asks for. Pure, and the only place that says so. */
export function afterwards(entry: Entry, inquiry: Inquiry): Job[] {
  switch (entry.kind) {
    case "received":
      if (inquiry.type === "emergency") return [];
      return [...routed(entry, inquiry), ...(inquiry.email ? [acknowledge(inquiry)] : [])];
    case "emergencyRaised":
      return [
        ...(inquiry.email ? [acknowledge(inquiry)] : []),
        // Where the chain rings, it does the alerting.
        ...(inquiry.emergency?.alerts ? [] : entry.to.slice(0, 1).map((staff) => alert(inquiry, staff))),
      ];
    case "emergencyStoodDown":
      return entry.resumes ? resumed(entry, inquiry) : [];
    case "factSupplied":
      // An address that came later still owes its acknowledgement.
      return entry.fact === "email" && !inquiry.acknowledged ? [acknowledge(inquiry)] : [];
    case "guardianWrote":
      return entry.tooLong && entry.from === "guardian" && inquiry.email
        ? [
            {
              ...acknowledge(inquiry),
              key: `${inquiry.id}:${entry.seq}`,
              input: { inquiry: inquiry.id, cut: "yes" },
            },
          ]
        : [];
    case "escalated":
    case "assigned":
      return [alert(inquiry, entry.to)];
    case "subjectNamed":
    case "subjectFound":
      return entry.to ? [alert(inquiry, entry.to)] : [];
    case "escalationHandedBack":
      return entry.to ? [alert(inquiry, entry.to)] : [];
    case "complaintOpened":
    case "complaintAppointed":
    case "complaintTakenUp":
    case "lateComplaintDecided":
      return entrusted(entry).map((staff) => alert(inquiry, staff));
    case "letterWritten":
      return [sending(entry.letter, entry.purpose, entry.leaves)];
    case "letterRescheduled":
      return [{ ...sending(entry.letter, entry.purpose, entry.leaves), key: `${entry.letter}:${entry.seq}` }];
    case "letterHeld":
      return entry.tell.map((staff) => gate(inquiry, staff, entry.seq, "held"));
    case "privacyAsked":
      return (entry.tell ?? []).map((staff) => gate(inquiry, staff, entry.seq, "asked"));
    case "privacyAnswered":
      return inquiry.privacy?.by?.kind === "staff"
        ? [gate(inquiry, inquiry.privacy.by.id, entry.seq, "answered")]
        : [];
    case "letterOrderedAgain":
      return [{ ...sending(entry.letter, entry.purpose), key: `${entry.letter}:${entry.seq}` }];
    case "closed":
      return inquiry.duties.some(({ clause, over }) => clause === "7.a" && !over)
        ? [{ name: "ask-feedback", key: `${inquiry.id}:${entry.seq}`, input: { inquiry: inquiry.id } }]
        : [];
    case "warned":
      return [...entry.tell.map((staff) => tell(inquiry, staff, entry)), ...climbing(inquiry, entry)];
    case "missed":
      return [
        ...(entry.tell ?? []).map((staff) => tell(inquiry, staff, entry)),
        ...(entry.clause === "6.b"
          ? [{ name: "climb", key: `${inquiry.id}:${entry.duty}`, input: { inquiry: inquiry.id } } as const]
          : []),
        ...(entry.clause === "6.b" ? [] : climbing(inquiry, entry)),
        // Nobody confirmed: everybody designated hears of it, not only the first.
        ...(entry.clause === "4.d" && inquiry.emergency?.state === "raised" && !inquiry.emergency.alerts
          ? (inquiry.emergency?.to ?? []).map((staff) => alert(inquiry, staff, "again"))
          : []),
      ];
    case "alerted":
      return entry.ways.filter((way) => way !== "screen").map((way) => ringing(inquiry.id, entry, way));
    case "alertTried":
      // A gateway that is busy or silent for a moment is asked again, while nobody has it.
      return entry.outcome === "failed" &&
        entry.attempt < mostAttempts &&
        passing.has(entry.because ?? "") &&
        ringsAt(inquiry) !== null
        ? [ringing(inquiry.id, entry, entry.way, entry.attempt + 1, later(entry.at, 10))]
        : [];
    default:
      return [];
  }
}

const mostAttempts = 3;
/** Trouble of a gateway that may pass. */
const passing = new Set(["busy", "broken", "silent", "cut"]);
const later = (at: Moment, seconds: number): Moment =>
  new Date(Date.parse(at) + seconds * 1_000).toISOString();

/** One alert by one way, and a further attempt at it: each is ordered once. */
const ringing = (
  inquiry: string,
  { emergency, alert }: { emergency: string; alert: number },
  way: string,
  attempt = 1,
  notBefore?: Moment,
): Job => ({
  name: "ring",
  key: `${emergency}:${alert}:${way}:${attempt}`,
  input: { inquiry, emergency, alert: String(alert), way, attempt: String(attempt) },
  priority: urgent,
  ...(notBefore && { notBefore }),
});

/** An attempt at a letter; what somebody in danger waits for goes before everything else. */
export const sending = (letter: string, purpose: string, notBefore?: Moment): Job => ({
  name: "send-letter",
  key: letter,
  input: { letter },
  // Whoever waits for a check waits at the telephone, and it works for ten minutes only.
  priority: purpose === "alert" || purpose === "emergency" ? urgent : purpose === "identity" ? 5 : 0,
  ...(notBefore && { notBefore }),
});

const acknowledge = (inquiry: Inquiry): Job => ({
  name: "acknowledge",
  key: inquiry.id,
  input: { inquiry: inquiry.id },
  priority: inquiry.emergency ? urgent : 5,
});

const alert = (inquiry: Inquiry, staff: string, time = "first"): Job => ({
  name: "alert",
  key: `${inquiry.id}:${staff}:${time}:${inquiry.seq}`,
  input: { inquiry: inquiry.id, staff },
  priority: urgent,
});

/** Who answers for its topic hears of a new inquiry at once; not who wrote it down themselves, nor before other mail. */
const routed = ({ owner, by, routed }: EntryOf<"received">, inquiry: Inquiry): Job[] =>
  owner && routed && !(by.kind === "staff" && by.id === owner)
    ? [
        {
          name: "alert",
          key: `${inquiry.id}:${owner}:routed`,
          input: { inquiry: inquiry.id, staff: owner, routed: "yes" },
        },
      ]
    : [];

/** It is over: the parent hears who has their question, and whoever has it hears of it, but for whoever ended it. */
const resumed = ({ by, askedBy }: EntryOf<"emergencyStoodDown">, inquiry: Inquiry): Job[] => {
  const { owner } = inquiry;
  const knows = owner === askedBy || (by.kind === "staff" && by.id === owner);
  return [
    ...(inquiry.email ? [acknowledge(inquiry)] : []),
    ...(owner && !knows ? [alert(inquiry, owner)] : []),
  ];
};

/** The edition lets it go one level up, once for each date. */
const climbing = (inquiry: Inquiry, { duty, kind, climbs }: EntryOf<"warned" | "missed">): Job[] =>
  climbs
    ? [
        {
          name: "climb",
          key: `${inquiry.id}:${duty}:${kind}`,
          input: { inquiry: inquiry.id, duty, when: kind },
        },
      ]
    : [];

/** That a date is near or past is told once to each, whatever the queue does. */
const tell = (inquiry: Inquiry, staff: string, { seq, duty }: Extract<Entry, { duty: string }>): Job => ({
  name: "alert",
  key: `${inquiry.id}:${staff}:${seq}`,
  input: { inquiry: inquiry.id, staff, duty, seq: String(seq) },
});

/** A letter of theirs is held, a question waits for their answer, or is answered. */
const gate = (inquiry: Inquiry, staff: string, seq: number, what: "held" | "asked" | "answered"): Job => ({
  name: "alert",
  key: `${inquiry.id}:${staff}:${what}:${seq}`,
  input: { inquiry: inquiry.id, staff, gate: what, seq: String(seq) },
  priority: urgent,
});

/** Whom an entry names to decide a complaint or to look into it, but for whoever wrote it. */
function entrusted(entry: {
  by: Entry["by"];
  decider?: string | null | undefined;
  investigator?: string | null | undefined;
}): string[] {
  const self = entry.by.kind === "staff" ? entry.by.id : null;
  return [entry.decider, entry.investigator].filter((one): one is string => one != null && one !== self);
}
