import { type Asked, asParent } from "../asked.ts";
import { allow, ask, only, refuse, type Verdict } from "../verdict.ts";

const open = ["general", "staff_work_contact"];
/** What a shared answer to everybody may hold: nothing about one student. */
const impersonal = [...open, "incident_status", "breach"];

/** What holds under every law, before any of them is asked: danger, protection, what is open, what is nobody's to give. */
export function everywhere(asked: Asked): Verdict | null {
  const { is, cat, kind } = asked;
  if (
    is("emergency", "emergency_signal", "signal") ||
    ["emergency", "emergency_signal", "signal"].includes(cat)
  )
    return { rule: "R-SAFE-01", decision: "route_emergency" };
  if (!impersonal.includes(cat)) {
    if (is("addr_protected") && !is("authorised", "authorized")) return refuse("R-SAFE-02");
    if (is("missing_flag")) return refuse("R-SAFE-03", { records: "police_report" });
  }
  if (cat === "incident_status" || (is("incident") && (cat === "presence_location" || cat === "general")))
    return only("R-EMG-01", "the approved public statement and where families meet their children");
  if (cat === "general") return allow("R-PUB-01");
  if (cat === "staff_work_contact") return allow("R-PUB-02");
  if (cat === "staff_private") return refuse("R-STAFF-01");
  if (cat === "staff_discipline" && (asParent(asked) || kind === "student"))
    return only("R-STAFF-02", "complaint received, reviewed, closed");
  if (cat === "staff_discipline" && kind !== "staff") return refuse("R-STAFF-02");
  if (cat === "cp_report") return refuse("R-REC-04", { records: "restricted_entry" });
  if (cat === "other_parent_contact") return ask("R-REC-14");
  return null;
}
