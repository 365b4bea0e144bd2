import { isReminding, ringsAt } from "../../inquiry/emergency-changes.ts";
import { type Inquiry, owed } from "../../inquiry/state.ts";

/** The row that an inquiry makes: a function of its state and of nothing else. `answerable rebuild` proves it. */
export function rowOf(inquiry: Inquiry) {
  const [next] = owed(inquiry);
  return {
    id: inquiry.id,
    reference: inquiry.reference,
    seq: inquiry.seq,
    received_at: inquiry.receivedAt,
    source: inquiry.source,
    type: inquiry.type,
    topic: inquiry.topic,
    language: inquiry.language,
    question_text: inquiry.question.text,
    guardian_text: inquiry.guardianName?.text ?? null,
    guardian_id: inquiry.guardian,
    student_id: inquiry.student,
    owner_id: inquiry.owner,
    escalated_to: inquiry.escalation?.state === "asked" ? inquiry.escalation.to : null,
    open: !inquiry.closed,
    waiting: inquiry.waiting,
    // Whoever has it was reminded in vain: it stands before all others as one that nobody has.
    danger: inquiry.emergency?.state === "raised" || isReminding(inquiry),
    alert_at: ringsAt(inquiry),
    called: inquiry.emergency && inquiry.emergency.state !== "stood_down" ? calledIn(inquiry.emergency) : [],
    next_due: next?.until ?? null,
    next_clause: next?.clause ?? null,
    next_told: next?.told ?? false,
    joined_into: inquiry.joined ?? null,
    follows: inquiry.follows ?? null,
    subjects: (inquiry.subjects ?? []).map(({ staff }) => staff),
    entrusted: entrustedWith(inquiry),
    named: inquiry.found ?? [],
    state: inquiry,
  };
}

/** Who was called in an emergency, the first ones first. */
const calledIn = ({ called = [] }: NonNullable<Inquiry["emergency"]>): string[] => [
  ...new Set(called.flatMap(({ to }) => (to ? [to] : []))),
];

/** Who decides a complaint that runs, or looks into it: they see it, whatever else they see. */
const entrustedWith = ({ complaint }: Inquiry): string[] =>
  complaint && !complaint.ended
    ? [complaint.decider, complaint.investigator].filter((one) => one !== null)
    : [];

/** The rows of its duties. */
export const dutyRows = (inquiry: Inquiry) =>
  inquiry.duties.map(({ id, clause, until, state, late, over, told, ...duty }) => ({
    inquiry_id: inquiry.id,
    id,
    clause,
    until,
    state,
    late,
    over,
    told,
    owner_id: duty.owner ?? null,
    /** Null once the reminder was given. */
    warn_at: duty.warned ? null : (duty.warn ?? null),
    paused: duty.paused !== undefined,
    clock: duty.clock ?? null,
    moves: duty.moves ?? 0,
  }));
