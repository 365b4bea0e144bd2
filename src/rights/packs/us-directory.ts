import type { Asked } from "../asked.ts";
import { allow, only, refuse, type Verdict } from "../verdict.ts";

const outside = ["stranger", "press", "relative", "companion", "recruiter"];

/** United States, steps 7 and 8: directory information, class lists, and children who are not the asker's own. */
export function directory({ cat, kind, is, isNot, word }: Asked): Verdict | null {
  if (cat === "directory_in_class") return allow("R-DIR-05");
  if (cat === "directory_linked") return refuse("R-DIR-06");
  if ((cat === "identifiers" || cat === "directory_never") && outside.includes(kind))
    return refuse("R-DIR-03");
  if (cat === "directory" || cat === "recruiter_list") {
    if (is("opt_out")) return refuse(is("former") ? "R-DIR-07" : "R-DIR-02");
    // A list picked by marks or a disability tells these of everybody on it, to recruiters too.
    if (is("linked", "linked_attribute")) return refuse("R-DIR-06");
    // ESEA s. 8528 names colleges beside recruiters.
    if ((kind === "recruiter" || /college|universit/.test(word("rel"))) && !isNot("noticeSent"))
      return only("R-TP-12", "names, addresses, phones minus opt-outs");
    if (is("limited_excludes")) return refuse("R-DIR-04");
    if (cat === "directory" && !isNot("noticeSent", "designated"))
      return only("R-DIR-01", "designated item only");
    if (cat === "directory" && isNot("designated") && outside.includes(kind)) return refuse("R-DIR-03");
  }
  if (cat === "class_list" && kind !== "staff") {
    const designated =
      is("designated", "class_designated", "class_teacher_designated") && !isNot("noticeSent");
    return designated && !is("opt_out")
      ? only("R-DIR-08", "the designated list minus opt-outs", { records: "list_date" })
      : refuse("R-DIR-08");
  }
  if (cat === "other_student" && kind !== "staff" && kind !== "contractor") return refuse("R-HOLD-13");
  return null;
}
