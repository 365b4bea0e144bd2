import type { Finding, Severity } from "./about.ts";

type Code = { name: string; severity: Severity; clause: string };

/** The 27 checks: the name, how strict each is unless it says otherwise, and the SOP sentence it keeps. */
export const codes = {
  C01: { name: "missing_greeting", severity: "block", clause: "3.2.a" },
  C02: { name: "no_restatement", severity: "block", clause: "3.2.b" },
  C03: { name: "no_empathy", severity: "warn", clause: "3.4.b" },
  C04: { name: "no_next_step", severity: "block", clause: "4.c" },
  C05: { name: "no_owner", severity: "warn", clause: "4.c" },
  C06: { name: "no_date", severity: "block", clause: "3.2.c" },
  C07: { name: "no_contact", severity: "warn", clause: "3.3.c" },
  C08: { name: "blame_words", severity: "block", clause: "3.4.a" },
  C09: { name: "all_caps", severity: "block", clause: "3.4.a" },
  C10: { name: "other_student_name", severity: "block", clause: "3.3.b" },
  C11: { name: "identifier", severity: "block", clause: "3.3.b" },
  C12: { name: "medical_or_protected_term", severity: "block", clause: "3.3.b" },
  C13: { name: "reading_level", severity: "warn", clause: "2.a" },
  C14: { name: "unexpanded_acronym", severity: "warn", clause: "2.a" },
  C15: { name: "vague_deadline", severity: "block", clause: "3.2.c" },
  C16: { name: "outcome_promise", severity: "block", clause: "3.3.a" },
  C17: { name: "third_party_discipline", severity: "block", clause: "3.3.b" },
  C18: { name: "placeholder", severity: "block", clause: "3.3.a" },
  C19: { name: "unverified_disclosure", severity: "block", clause: "4.b" },
  C20: { name: "language_mismatch", severity: "block", clause: "8.a" },
  C21: { name: "staff_private", severity: "block", clause: "3.3.b" },
  C22: { name: "recipients", severity: "block", clause: "3.3.b" },
  C23: { name: "sarcasm_dismissive", severity: "block", clause: "3.4.a" },
  C24: { name: "no_signature", severity: "warn", clause: "8.a" },
  C25: { name: "emergency_by_email", severity: "block", clause: "4.d" },
  C26: { name: "wrong_child", severity: "block", clause: "3.3.b" },
  C27: { name: "other_contact", severity: "block", clause: "3.3.b" },
} satisfies Record<string, Code>;

export type CheckCode = keyof typeof codes;

/** A finding of one code: what it says, what to do instead, and where; `severity` only where it differs. */
export function finding(
  code: CheckCode,
  says: string,
  instead: string,
  where: { at?: [start: number, end: number]; severity?: Severity; certain?: true } = {},
): Finding {
  const { name, severity, clause } = codes[code];
  return {
    code,
    name,
    severity: where.severity ?? severity,
    clause,
    says,
    instead,
    ...(where.certain && { certain: true }),
    ...(where.at && { at: where.at }),
  };
}
