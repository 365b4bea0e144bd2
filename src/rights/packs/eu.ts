import { type Asked, asParent } from "../asked.ts";
import { mixedCategories } from "../facts.ts";
import { allow, ask, only, refuse, unknown, type Verdict, verify } from "../verdict.ts";

const register = { records: "rights_register" };
const access = [
  ...["sar", "own_record", "full_file", "own_info", "presence_location", "transport_own"],
  ...["health", "iep", "discipline"],
];

/** Whoever holds parental responsibility: a parent until somebody entered otherwise, anybody else by their papers. */
const actsForTheChild = (asked: Asked): boolean =>
  asked.kind === "parent"
    ? !asked.isNot("pr", "parental_responsibility")
    : (asParent(asked) || asked.kind === "relative") &&
      asked.is("pr", "parental_responsibility", "guardian_papers");

/**
 * Whether the child holds the right themselves: as assessed, else from sixteen, the age that Art. 8 sets where national
 * law sets none; nobody below thirteen, the least that it lets national law set. Null: national law decides.
 */
function mature({ is, isNot, count }: Asked): boolean | null {
  if (isNot("competent", "mature")) return false;
  const age = count("age");
  if (is("competent", "mature", "eligible") || age >= 16) return true;
  return age < 13 ? false : null;
}

/** The European Union: the regulation, and what national law leaves open goes to the privacy officer. */
export function eu(asked: Asked): Verdict {
  const { cat, kind, is, level, needs, order } = asked;
  if (cat === "breach") return ask("R-UK-14", { records: "breach_register" });
  if (kind === "press") return refuse("R-TP-14");
  const isMixed = mixedCategories.includes(cat);
  if (!access.includes(cat) && !isMixed) return unknown();
  if (kind !== "student" && !actsForTheChild(asked)) return unknown();
  if (order === "terminated" || order === "revokes_records") return refuse("R-EU-01");
  if (!["none", "preference_only", "custody_only"].includes(order)) return ask("R-EU-01");
  if (level < needs || is("unknown_address")) return verify("R-EU-01", register);
  if (kind !== "student" && (is("student_objects") || mature(asked))) return verify("R-EU-01", register);
  if (kind === "student" && mature(asked) === false) return ask("R-EU-01", register);
  return isMixed ? only("R-EU-01", "with other people's information taken out") : allow("R-EU-01");
}
