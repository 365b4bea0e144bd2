import { namedRules } from "./named-rules.ts";
import type { Rule, Unit } from "./rule.ts";

const shape = /^[A-Z0-9]+(?:-[A-Z]+)*-(\d{1,3})(BD|WD|SD|CD|D|H|M)?$/;
const units: Readonly<Record<string, Unit>> = {
  BD: "business_day",
  WD: "business_day",
  SD: "school_day",
  CD: "calendar_day",
  D: "calendar_day",
  H: "hour",
  M: "month",
};

/**
 * The rule of a name. A name that is not listed says its own length, as "NY-20BD", "NI-20WD" (the same) or "STATE-30" do
 * (calendar days; working days for freedom of information): a promise of the school when it begins with ACK, else a clock
 * of law, which never rolls forward unless it counts months. Null when the name says no length.
 */
export function ruleNamed(name: string): Rule | null {
  if (Object.hasOwn(namedRules, name)) return namedRules[name] ?? null;
  const found = name.length > 40 ? null : shape.exec(name);
  if (!found) return null;
  // Freedom of information counts working days: FOIA 2000 s. 10(1), FOISA 2002 s. 10(1), 5 USC 552(a)(6)(A)(i).
  const plain = /^FOI(A|SA)?-/.test(name) ? "WD" : "D";
  const unit = units[found[2] ?? plain] ?? "calendar_day";
  const rule: Rule = { days: Number(found[1]), unit };
  if (name.startsWith("ACK-")) return rule;
  return { ...rule, statutory: true, rollIfNonBusiness: unit === "month" };
}
