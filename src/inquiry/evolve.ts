import { complaintChange, isOfComplaint } from "./complaint-changes.ts";
import { begun, dated, given, met, waived } from "./duty-changes.ts";
import { alerted, atRest, confirmed, seconded, stoodDown } from "./emergency-changes.ts";
import type { Entry } from "./entry.ts";
import { joining } from "./join-changes.ts";
import { received } from "./received.ts";
import type { Duty, Inquiry } from "./state.ts";
import { subjects } from "./subject-changes.ts";
import { waitingOf, withoutWaiting } from "./waiting-replies.ts";

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
      return {
        emergency: {
          id: entry.emergency,
          severity: entry.severity,
          protocols: entry.protocols,
          to: entry.to,
          state: "raised",
        },
        ...(entry.tells && { acknowledged: null }),
      };
    case "emergencyConfirmed":
      return { emergency: inquiry.emergency && confirmed(inquiry.emergency, entry) };
    case "alerted":
      return { emergency: inquiry.emergency && alerted(inquiry.emergency, entry) };
    case "emergencyStandDownAsked":
      return {
        emergency: inquiry.emergency && {
          ...inquiry.emergency,
          standDown: { by: entry.by, at: entry.at, falseAlarm: entry.falseAlarm, reason: entry.reason },
        },
      };
    case "standDownSeconded":
      return { emergency: inquiry.emergency && seconded(inquiry.emergency) };
    case "emergencyStoodDown":
      return {
        emergency: inquiry.emergency && stoodDown(inquiry.emergency, entry),
        // The question that came with the alarm still wants its answer.
        ...(inquiry.type === "emergency" && { type: inquiry.otherwise }),
        ...(entry.resumes && { acknowledged: null }),
      };
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
      return {
        ...(entry.guardian && { guardian: entry.guardian }),
        ...(entry.student && { student: entry.student }),
        guardianship: entry.guardianship ?? null,
        // Identity was proved for one guardian: another one starts from nothing.
        ...(entry.guardian && entry.guardian !== inquiry.guardian && { identity: null }),
        // So was the privacy officer's answer, and about one student.
        ...(inquiry.privacy &&
          ((entry.guardian && entry.guardian !== inquiry.guardian) ||
            (entry.student && entry.student !== inquiry.student)) && { privacy: undefined }),
      };
    case "identityVerified":
      // A mail that comes after a better proof takes nothing away from it.
      return entry.method === "mail" && inquiry.identity && inquiry.identity.until > entry.at
        ? { identity: better(inquiry.identity, entry) }
        : { identity: { level: entry.level, until: entry.until } };
    case "assigned":
      return { owner: entry.to };
    case "letterWritten":
      return {
        letters: [...inquiry.letters, { id: entry.letter, purpose: entry.purpose, state: "written" }],
      };
    case "letterHandedOver":
      return { letters: marked(inquiry, entry.letter, "handed_over") };
    case "letterFailed":
      return entry.permanent
        ? {
            letters: marked(inquiry, entry.letter, "failed"),
            ...(entry.purpose === "acknowledgement" && { acknowledged: null }),
          }
        : {};
    case "letterOrderedAgain":
      return {
        letters: marked(inquiry, entry.letter, "written"),
        ...(entry.purpose === "acknowledgement" && { acknowledged: inquiry.acknowledged ?? "letter" }),
      };
    case "letterBounced":
      return {
        letters: marked(inquiry, entry.letter, "bounced"),
        ...(entry.purpose === "acknowledgement" && { acknowledged: null }),
      };
    case "letterTakenBack":
      return {
        letters: marked(inquiry, entry.letter, "taken_back"),
        ...withoutWaiting(inquiry, entry.letter),
      };
    case "letterRescheduled":
      return {
        leaving: inquiry.leaving?.map((one) =>
          one.letter === entry.letter ? { ...one, leaves: entry.leaves, scheduled: true as const } : one,
        ),
      };
    case "replySent":
      return {
        ...withoutWaiting(inquiry, entry.letter),
        replies: inquiry.replies + 1,
        settled: entry.settles,
        waiting: entry.asksGuardian,
      };
    case "letterHeld":
      // What nobody received settles nothing, and nobody is waited for.
      return {
        letters: marked(inquiry, entry.letter, "held"),
        ...withoutWaiting(inquiry, entry.letter),
        ...(entry.purpose === "reply" && { settled: false, waiting: false }),
      };
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
    case "replied":
      if (entry.leaves && entry.letter) return { leaving: [...(inquiry.leaving ?? []), waitingOf(entry)] };
      return { replies: inquiry.replies + 1, settled: entry.settles, waiting: entry.asksGuardian };
    case "privacyAsked":
      return {
        privacy: {
          ...{ id: entry.question, category: entry.category, rule: entry.rule, state: "asked" },
          ...{ by: entry.by, draft: entry.draft, to: entry.to },
        },
      };
    case "privacyAnswered":
      return inquiry.privacy?.id === entry.question
        ? {
            privacy: {
              ...inquiry.privacy,
              ...{ state: entry.answer, answeredAt: entry.at, reason: entry.reason },
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
    case "due":
      return { duties: [...inquiry.duties, begun(entry)] };
    case "met":
      return {
        duties: inquiry.duties.map((duty) => (duty.id === entry.duty ? met(duty, entry.late) : duty)),
      };
    case "missed":
      return { duties: changed(inquiry, entry.duty, { state: "missed" }) };
    case "waived":
      return {
        duties: inquiry.duties.map((duty) => (duty.id === entry.duty ? waived(duty, entry.because) : duty)),
      };
    case "moved":
      return {
        duties: dated(inquiry, entry, (duty) => ({ ...given(duty, entry), moves: (duty.moves ?? 0) + 1 })),
      };
    case "warned":
      return { duties: changed(inquiry, entry.duty, { warned: entry.at }) };
    case "paused":
      return {
        duties: changed(inquiry, entry.duty, { paused: { since: entry.at, because: entry.because } }),
      };
    case "resumed":
      return {
        duties: dated(inquiry, entry, () => ({})),
        // A question back that never arrived: nobody is waited for.
        ...(inquiry.duties.find(({ id }) => id === entry.duty)?.paused?.because === "guardian" && {
          waiting: false,
        }),
      };
  }
}

const better = (had: NonNullable<Inquiry["identity"]>, { level, until }: NonNullable<Inquiry["identity"]>) =>
  had.level >= level ? had : { level, until };

const changed = (inquiry: Inquiry, id: string, change: Partial<Duty>): Duty[] =>
  inquiry.duties.map((duty) => (duty.id === id ? { ...duty, ...change } : duty));

const marked = (inquiry: Inquiry, id: string, state: Inquiry["letters"][number]["state"]) =>
  inquiry.letters.map((letter) => (letter.id === id ? { ...letter, state } : letter));
