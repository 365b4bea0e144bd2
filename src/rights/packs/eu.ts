import type { Asked } from "../asked.ts";
import { allow, ask, only, refuse, unknown, type Verdict, verify } from "../verdict.ts";

const register = { records: "rights_register" };
const access = ["sar", "own_record", "full_file", "own_info", "presence_location", "transport_own", "health"];

/** The European Union: the regulation, and what national law leaves open goes to the privacy officer. */
export function eu({ cat, kind, is, isNot, level, needs, order }: Asked): Verdict {
  if (cat === "breach") return ask("R-UK-14", { records: "breach_register" });
  if (kind === "press") return refuse("R-TP-14");
  const mixed = cat === "sar_third_party" || cat === "multi_record";
  if ((!access.includes(cat) && !mixed) || (kind !== "parent" && kind !== "student")) return unknown();
  if (order === "terminated" || order === "revokes_records") return refuse("R-EU-01");
  if (!["none", "preference_only", "custody_only"].includes(order)) return ask("R-EU-01");
  if (level < needs || is("unknown_address")) return verify("R-EU-01", register);
  if (kind === "parent" && (is("student_objects") || is("competent"))) return verify("R-EU-01", register);
  if (kind === "student" && isNot("competent")) return ask("R-EU-01", register);
  return mixed ? only("R-EU-01", "with other people's information taken out") : allow("R-EU-01");
}
