import type { Command } from "../inquiry/command.ts";
import type { Entry, EntryOf } from "../inquiry/entry.ts";
import type { Refusal } from "../inquiry/refusal.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { EmergencyException } from "../inquiry/words.ts";
import { type Decision, harmlessOrders } from "../rights/facts.ts";
import { isExempt, isShown } from "../rights/ledger-marks.ts";
import { ruleNamed } from "../rights/rules/index.ts";
import type { Standing } from "../rights/standing.ts";
import { asMeant } from "./gate/as-meant.ts";
import { hearing } from "./hearing.ts";
import type { World } from "./world.ts";

/** One line of a student's list of disclosures (34 CFR 99.32): who was told or asked for what, and by which rule. */
export type LedgerLine = {
  student: string;
  inquiry: string | null;
  /** `permitted` and `withheld`: what the privacy officer answered. */
  outcome: "disclosed" | "refused" | "asked" | "permitted" | "withheld";
  decision: Decision;
  rule: string;
  citation: string;
  category: string;
  /** A guardian on file, or the kept text that names whoever it was; neither when nobody said. */
  guardian: string | null;
  party: string | null;
  basis: string | null;
  mustRecord: string;
  exempt: boolean;
  shown: boolean;
  letter: string | null;
};

/** Something on file keeps the family apart: what one of them asks is then never shown to another. */
export const isApart = (standing: Standing | null): boolean =>
  standing !== null &&
  (standing.orders.some(({ status }) => !harmlessOrders.includes(status)) ||
    standing.student.flags.some(({ kind }) => kind === "address_protected" || kind === "missing_child"));

/** A student's own record where nobody said what kind of information it is. */
const categoryOf = (command: Command): string =>
  (command.kind === "reply" ? command.category : undefined) ?? "own_record";

type By = { category: string; rule?: string | undefined };

/** What every line about this inquiry says. By the rule that was written down, or the one that decides now. */
function line({ category, rule }: By, inquiry: Inquiry, student: string, world: World) {
  const heard = hearing(world.standing, category, world);
  const by = rule ?? heard.rule ?? "R-TP-01";
  const known = ruleNamed(by);
  return {
    student,
    inquiry: inquiry.id,
    category,
    decision: heard.decision,
    rule: by,
    citation: known?.citation ?? "SOP 3.3.b",
    guardian: inquiry.guardian,
    party: inquiry.guardian ? null : (inquiry.guardianName?.text ?? inquiry.email?.text ?? null),
    basis: null as string | null,
    mustRecord: (by === heard.rule ? heard.mustRecord : known?.records) ?? "referral",
    exempt: isExempt(by),
    shown: isShown(by) && !isApart(world.standing),
    letter: null as string | null,
  };
}

const basisOf = (entry: EntryOf<"replied">, rule: string): string | null => {
  if (entry.question) return "The privacy officer’s yes";
  if (rule.startsWith("R-CON")) return "A consent on file";
  return entry.guardianship ? "The link on file" : null;
};

/** The lines that a command's entries write: one for each recipient of a reply about a student, one for each question to the privacy officer. */
export function ledgerOf(
  command: Command,
  entries: readonly Entry[],
  inquiry: Inquiry,
  world: World,
): LedgerLine[] {
  const { student } = inquiry;
  if (!student) return [];
  return entries.flatMap((entry): LedgerLine[] => {
    if (entry.kind === "replied" && entry.about === "student") {
      const told = line(
        { category: entry.category ?? categoryOf(command), rule: entry.rule },
        inquiry,
        student,
        world,
      );
      const basis = basisOf(entry, told.rule);
      const first: LedgerLine = { ...told, outcome: "disclosed", basis, letter: entry.letter ?? null };
      const sent = new Set(entry.copies);
      const copies = (command.kind === "reply" ? (command.copies ?? []) : []).filter(({ id }) =>
        sent.has(id),
      );
      return [
        first,
        ...copies.map(({ id, to }) => ({ ...first, guardian: null, party: to.text, letter: id })),
      ];
    }
    if (entry.kind === "privacyAsked") {
      const asked = line(entry, inquiry, student, world);
      return [{ ...asked, outcome: "asked", shown: false }];
    }
    if (entry.kind === "privacyAnswered" && inquiry.privacy?.id === entry.question) {
      const answered = line(inquiry.privacy, inquiry, student, world);
      const outcome = entry.answer === "no" ? "withheld" : "permitted";
      return [{ ...answered, outcome, basis: "The privacy officer’s answer", shown: false }];
    }
    // 34 CFR 99.32(a)(5): the threat, and the parties to whom it was told.
    if (entry.kind === "emergencyShared" && entry.with && entry.exception)
      return [
        {
          ...line({ category: "own_record", rule: "R-SAFE-01" }, inquiry, student, world),
          outcome: "disclosed",
          decision: "route_emergency",
          guardian: null,
          party: entry.with.text,
          basis: exceptions[entry.exception],
          mustRecord: "emergency_entry",
          shown: false,
          citation: citations[entry.exception],
        },
      ];
    return [];
  });
}

const exceptions: Record<EmergencyException, string> = {
  health_or_safety: "A health or safety emergency",
  child_protection: "A report for the protection of a child",
  police_duty: "The police, to avert a danger",
  vital_interests: "Somebody’s vital interests",
  safeguarding: "Safeguarding of a child at risk",
};
const citations: Record<EmergencyException, string> = {
  health_or_safety: "34 CFR 99.31(a)(10), 99.36; 99.32(a)(5)",
  child_protection: "State child-protection law; 34 CFR 99.36",
  police_duty: "34 CFR 99.36; 99.32(a)(5)",
  vital_interests: "GDPR art. 6(1)(d), 9(2)(c)",
  safeguarding: "DPA 2018 Sch. 1 para. 18",
};

/** The line that a refused reply about a student writes; null where nobody's list is concerned. */
export function refusedLine(
  given: Command,
  inquiry: Inquiry | null,
  { clause }: Pick<Refusal, "clause">,
  world: World,
): LedgerLine | null {
  const command = asMeant(given, inquiry, world);
  if (command.kind !== "reply" || command.about !== "student" || clause !== "3.3.b" || !inquiry?.student)
    return null;
  const asked = line({ category: categoryOf(command) }, inquiry, inquiry.student, world);
  return { ...asked, outcome: "refused" };
}
