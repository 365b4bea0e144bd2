import type { Entry } from "./entry.ts";
import type { Inquiry } from "./state.ts";

/** An inquiry as it stands once it was received: nothing was done yet, nothing is owed. */
export function received(entry: Extract<Entry, { kind: "received" }>): Inquiry {
  return {
    id: "",
    seq: 0,
    reference: entry.reference,
    edition: entry.edition,
    source: entry.source,
    receivedAt: entry.receivedAt,
    type: entry.type,
    otherwise: entry.otherwise ?? (entry.type === "emergency" ? "concern" : entry.type),
    topic: entry.topic,
    language: entry.language,
    question: entry.question,
    subject: entry.subject ?? null,
    guardianName: entry.guardianName ?? null,
    email: entry.email ?? null,
    phone: entry.phone ?? null,
    studentName: entry.studentName ?? null,
    guardian: entry.guardian ?? null,
    student: entry.student ?? null,
    guardianship: null,
    owner: entry.owner ?? null,
    unreadable: entry.unreadable ?? false,
    ...(entry.tooLong && { tooLong: true }),
    ...(entry.aboutStaff && { aboutStaff: entry.aboutStaff }),
    identity: null,
    emergency: null,
    acknowledged: null,
    replies: 0,
    settled: false,
    waiting: false,
    escalation: null,
    letters: [],
    duties: [],
    closed: false,
    rated: false,
    acts: [],
  };
}
