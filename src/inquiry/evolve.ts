import { complaintChange, isOfComplaint } from "./complaint-changes.ts";
import { dutyChange } from "./duty-changes.ts";
import { atRest, emergencyChange } from "./emergency-changes.ts";
import type { Entry, EntryOf } from "./entry.ts";
import { joining } from "./join-changes.ts";
import { letterChange } from "./letter-changes.ts";
import { received } from "./received.ts";
import type { Inquiry } from "./state.ts";
import { subjects } from "./subject-changes.ts";

const noteworthy = new Set<Entry["kind"]>(["replied", "escalated", "closed", "reopened", "acknowledged"]);

/** The inquiry after one more entry. The only place where an entry becomes state. */
export function evolve(before: Inquiry | null, entry: Entry): Inquiry {
  if (entry.kind === "received") {
    if (before) throw new Error(`inquiry ${before.reference} was received twice`);
    return { ...received(entry), seq: entry.seq };
  }
  if (!before) throw new Error(`the first entry of an inquiry is "received", not "${entry.kind}"`);
  if (entry.seq !== before.seq + 1)
    throw new Error(`entry ${entry.seq} cannot follow entry ${before.seq} of inquiry ${before.reference}`);
  const next = { ...before, ...change(before, entry), seq: entry.seq };
  if (noteworthy.has(entry.kind))
    next.acts = [...before.acts.slice(-4), { seq: entry.seq, at: entry.at, kind: entry.kind, by: entry.by }];
  return next;
}

/** The inquiry that a list of entries tells, or null of none. `id` is the inquiry's, which entries do not repeat. */
export function fold(id: string, entries: Iterable<Entry>): Inquiry | null {
  let inquiry: Inquiry | null = null;
  for (const entry of entries) inquiry = { ...evolve(inquiry, entry), id };
  return inquiry;
}

/** What one entry changes. The switch is exhaustive: a new entry does not compile until it is told here. */
function change(inquiry: Inquiry, entry: Exclude<Entry, { kind: "received" }>): Partial<Inquiry> {
  if (isOfComplaint(entry)) return complaintChange(inquiry, entry);
  switch (entry.kind) {
    case "emergencyRaised":
    case "emergencyConfirmed":
    case "emergencyStandDownAsked":
    case "standDownSeconded":
    case "emergencyStoodDown":
    case "alerted":
      return emergencyChange(inquiry, entry);
    case "letterWritten":
    case "letterHandedOver":
    case "letterFailed":
    case "letterOrderedAgain":
    case "letterBounced":
    case "letterTakenBack":
    case "letterRescheduled":
    case "letterHeld":
    case "replied":
    case "replySent":
      return letterChange(inquiry, entry);
    case "due":
    case "met":
    case "missed":
    case "waived":
    case "moved":
    case "warned":
    case "paused":
    case "resumed":
      return dutyChange(inquiry, entry);
    case "factSupplied":
      return { [entry.fact]: entry.value };
    case "splitOff":
    case "tookIn":
    case "joined":
    case "letGo":
    case "standsAgain":
      return joining(inquiry, entry);
    case "classified":
      return { type: entry.type, topic: entry.topic };
    case "linked":
      return linked(inquiry, entry);
    case "identityVerified":
      // A mail that comes after a better proof takes nothing away from it.
      return entry.method === "mail" && inquiry.identity && inquiry.identity.until > entry.at
        ? { identity: better(inquiry.identity, entry) }
        : { identity: { level: entry.level, until: entry.until } };
    case "assigned":
      return { owner: entry.to };
    case "acknowledged":
      return { acknowledged: entry.how };
    case "guardianWrote":
      return entry.from === "guardian" ? { waiting: false, settled: false } : {};
    case "machineWrote":
    case "alertTried":
    case "stepTicked":
    case "emergencyShared":
    case "identityTried":
    case "noted":
      return {};
    case "privacyAsked":
      return {
        privacy: {
          id: entry.question,
          category: entry.category,
          rule: entry.rule,
          state: "asked",
          by: entry.by,
          draft: entry.draft,
          to: entry.to,
        },
      };
    case "privacyAnswered":
      return inquiry.privacy?.id === entry.question
        ? {
            privacy: {
              ...inquiry.privacy,
              state: entry.answer,
              answeredAt: entry.at,
              reason: entry.reason,
            },
          }
        : {};
    case "escalated":
      return {
        owner: inquiry.owner,
        waiting: false,
        escalation: {
          id: entry.escalation,
          from: entry.from,
          to: entry.to,
          until: entry.until,
          state: "asked",
        },
      };
    case "escalationAccepted":
      return {
        owner: entry.to ?? inquiry.escalation?.to ?? inquiry.owner,
        escalation: inquiry.escalation && { ...inquiry.escalation, state: "accepted" },
      };
    case "escalationHandedBack":
      return {
        owner: entry.to ?? inquiry.owner,
        escalation: inquiry.escalation && { ...inquiry.escalation, state: "handed_back" },
      };
    case "subjectNamed":
    case "subjectFound":
    case "subjectCleared":
      return subjects(inquiry, entry);
    case "closed":
      return { closed: true, waiting: false, emergency: inquiry.emergency && atRest(inquiry.emergency) };
    case "reopened":
      return { closed: false, settled: false };
    case "rated":
      return { rated: true };
  }
}

function linked(inquiry: Inquiry, { guardian, student, guardianship }: EntryOf<"linked">): Partial<Inquiry> {
  const isAnother = guardian !== undefined && guardian !== inquiry.guardian;
  const isOfAnother = student !== undefined && student !== inquiry.student;
  return {
    ...(guardian && { guardian }),
    ...(student && { student }),
    guardianship: guardianship ?? null,
    // Identity was proved for one guardian: another one starts from nothing.
    ...(isAnother && { identity: null }),
    // So was the privacy officer's answer, and about one student.
    ...(inquiry.privacy && (isAnother || isOfAnother) && { privacy: undefined }),
  };
}

const better = (had: NonNullable<Inquiry["identity"]>, { level, until }: NonNullable<Inquiry["identity"]>) =>
  had.level >= level ? had : { level, until };
