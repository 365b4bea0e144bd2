import { type Asked, asParent } from "../asked.ts";
import { harmlessOrders, mixedCategories } from "../facts.ts";
import { allow, ask, only, refuse, unknown, type Verdict, verify } from "../verdict.ts";

const register = { records: "SAR_register" };
const nobodys = [
  "class_list",
  "other_student",
  "directory",
  "directory_linked",
  "recruiter_list",
  "marketing",
];
const routine = ["own_info", "presence_location", "transport_own"];
const wholes = [
  "sar",
  "full_file",
  "health",
  "iep",
  "discipline",
  "multi_record",
  "video_multi",
  "sar_third_party",
];

/** The United Kingdom, England and Scotland: no rule of the American floor is read here. */
export function uk(asked: Asked, packs: readonly string[]): Verdict {
  const { kind, cat, is, order } = asked;
  if (cat === "breach") return ask("R-UK-14", { records: "breach_register" });
  if (kind === "press") return refuse("R-TP-14");
  if (nobodys.includes(cat)) return refuse("R-UK-12");
  if (kind === "police")
    return is("threat", "vital_interests")
      ? only("R-UK-09", "what is needed to find and protect", { records: "request_form" })
      : ask("R-UK-09", { records: "request_form" });
  if (kind === "caseworker")
    return only("R-UK-10", "relevant safeguarding information, via the designated safeguarding lead", {
      records: "safeguarding_file",
    });
  if (kind !== "student" && !hasCare(asked)) return unknown();
  if (order === "revokes_records" || order === "terminated") return refuse("R-UK-08");
  if (!harmlessOrders.includes(order)) return ask("R-UK-08");
  if (is("serious_harm", "harm", "harm_likely") || cat === "serious_harm") return refuse("R-UK-06", register);
  return unproved(asked) ?? (kind === "student" ? ofThePupil(asked, packs) : ofTheParent(asked, packs));
}

/**
 * Who may act on a child's own right of access: a holder of parental responsibility. A parent is taken for one until
 * somebody entered otherwise; care alone, a step-parent's or a foster carer's, is none (DfE on parental responsibility).
 */
const actsForTheChild = ({ kind, is, isNot }: Asked): boolean =>
  kind === "parent"
    ? !isNot("pr", "parental_responsibility")
    : is("pr", "parental_responsibility", "guardian_papers");

/** Education Act 1996 s. 576: natural parents, anyone with parental responsibility, anyone with care of the child. */
const hasCare = (asked: Asked): boolean => {
  const { kind, is } = asked;
  if (kind === "parent") return true;
  const cares = is(
    "lives_with",
    "guardian_papers",
    "acting",
    "evidence",
    "pr",
    "parental_responsibility",
    "placement",
  );
  return (asParent(asked) || kind === "relative") && cares;
};

function unproved({ is, level, needs, cat }: Asked): Verdict | null {
  const doubt = is("unknown_address", "identity_doubt", "doubt", "scope_unclear", "unclear_scope");
  if (!doubt && level >= needs) return null;
  const asksForData = doubt || wholes.includes(cat) || cat === "own_record" || cat === "erasure";
  return verify("R-UK-11", asksForData ? register : {});
}

/** Of two nations the one that the district named first. */
const isScotland = (packs: readonly string[]) => packs.find((name) => name.startsWith("UK-")) === "UK-SCO";

/** Whether the child holds the right: as assessed, or in Scotland presumed at twelve. Null: nobody has assessed it. */
function mature({ is, isNot, count }: Asked, packs: readonly string[]): boolean | null {
  if (is("competent", "mature")) return true;
  if (isNot("competent", "mature")) return false;
  const age = count("age");
  if (isScotland(packs) && age >= 12) return true;
  return age < 12 ? false : null;
}

function ofThePupil(asked: Asked, packs: readonly string[]): Verdict {
  const { cat, isNot } = asked;
  if (isNot("competent", "mature")) return ask("R-UK-04", register);
  if (cat === "erasure" || cat === "amendment") return erased();
  if (mixedCategories.includes(cat)) return only("R-UK-05", "redacted bundle");
  if (cat === "own_record" || wholes.includes(cat) || routine.includes(cat))
    return mature(asked, packs) ? allow("R-UK-04", register) : verify("R-UK-04", register);
  return unknown();
}

/** Maintained, or a non-maintained special school; never an academy or a school of its own, special or not. */
const isMaintained = (school: string) =>
  /maintained|special|community|voluntary|foundation/.test(school) &&
  !/academy|free_?school|independent|private/.test(school);

const erased = () => only("R-UK-13", "where no legal duty, public task or claim requires it");

function ofTheParent(asked: Asked, packs: readonly string[]): Verdict {
  const { cat, is, word, order } = asked;
  const england = !isScotland(packs);
  if (cat === "erasure" || cat === "amendment") return erased();
  const apart =
    is("noncustodial", "non_resident", "nonresident") ||
    order === "custody_only" ||
    word("lives_with") === "false";
  if (england && (routine.includes(cat) || (cat === "own_record" && apart && !word("school"))))
    return allow("R-UK-07");
  if (england && cat === "own_record")
    return isMaintained(word("school"))
      ? allow("R-UK-01")
      : only("R-UK-02", "by policy or as a SAR for the child", register);
  if (!wholes.includes(cat) && cat !== "own_record" && !routine.includes(cat)) return unknown();
  if (!actsForTheChild(asked)) return unknown();
  if (is("student_objects", "child_objects", "against_wishes")) return refuse("R-UK-04", register);
  if (mature(asked, packs) !== false) return verify("R-UK-04", register);
  return mixedCategories.includes(cat) ? only("R-UK-05", "redacted bundle") : allow("R-UK-03");
}
