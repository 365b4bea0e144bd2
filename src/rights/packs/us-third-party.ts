import { type Asked, asParent } from "../asked.ts";
import { ask, only, refuse, type Verdict } from "../verdict.ts";
import { onReleaseList } from "./us-records.ts";

const helps = [
  "police",
  "responder",
  "caseworker",
  "staff",
  "parent",
  "step_parent",
  "caregiver",
  "foster_parent",
];

/** United States, step 6: whoever can avert a definite and serious threat (34 CFR 99.36). Orders end a parent's part in it. */
export const threatened = ({ is, kind, order }: Asked): Verdict | null =>
  is("threat") &&
  helps.includes(kind) &&
  (order === "none" || order === "preference_only" || order === "custody_only")
    ? only("R-TP-08", "what is needed to find and protect")
    : null;

/** United States, step 9: what a court or a grand jury asks for. */
export function legal({ word, kind }: Asked): Verdict | null {
  const paper = word("legal");
  if (!paper || paper === "none") return null;
  if (/seal|grand|ex_parte|non_?disclosure|gag/.test(paper)) return ask("R-TP-07", { records: "sealed" });
  if (kind === "immigration" && /admin/.test(paper)) return null;
  return ask("R-TP-06", { records: "99.32_entry" });
}

/** Whoever decides for the child already needs nobody's consent; whose rights ended cannot be helped by one here. */
const ownRight = (asked: Asked): boolean => {
  const { is, word, order, kind } = asked;
  if (order === "terminated" || order === "revokes_records") return true;
  if (kind === "student") return true;
  if (kind === "step_parent") return is("lives_with") && !is("eligible");
  return asParent(asked) && (!is("eligible", "postsecondary") || word("dependent") === "proven");
};

/** United States, step 10: a consent for somebody who holds no right of their own (34 CFR 99.30). */
export function consented(asked: Asked): Verdict | null {
  const state = asked.word("consent");
  if (!state || state === "none" || ownRight(asked)) return null;
  if (state === "valid" && !asked.isNot("covers", "consent_covers"))
    return only("R-CON-01", "the records named in the consent, to the party and for the purpose named in it");
  if (/before_18|revoked|expired|withdrawn|lapsed/.test(state)) return refuse("R-CON-03");
  return refuse("R-CON-02");
}

const request = { records: "99.32_request" };

/** United States, step 11: everybody who is neither parent nor student. Null: the asker may hold the rights themselves. */
export function thirdParty(asked: Asked): Verdict | null {
  const { kind, cat, is, isNot, word } = asked;
  if (asParent(asked) || kind === "student") return null;
  if (cat === "redisclosure") return refuse("R-LOG-02");
  // 42 U.S.C. 11432(g)(3)(G): also to agencies, unless one stands in the parents' place.
  const isOurs =
    kind === "staff" || kind === "contractor" || (kind === "caseworker" && is("legally_responsible"));
  if (cat === "living_situation" && !isOurs) return refuse("R-REC-13", request);
  // A refusal waits for no proof: somebody who is not on the list is not asked to show who they are first.
  if (cat === "release_pickup" && ["relative", "companion", "stranger"].includes(kind))
    return onReleaseList(asked) ? null : refuse("R-REC-15");
  if (cat === "observation") return ask("R-TP-16");
  const interest = is("lei", "legitimate_interest");
  switch (kind) {
    case "staff":
    case "contractor":
      if (is("contract")) return only("R-TP-04", "within the contract");
      if (!interest) return refuse("R-TP-03");
      return isNot("noticeSent") ? ask("R-ANY-99") : only("R-TP-02", "what the task needs");
    case "police":
      return interest && !isNot("noticeSent") && /sro|resource/.test(word("rel"))
        ? only("R-TP-02", "what the task needs")
        : refuse("R-TP-09", request);
    case "school":
      return is("enrolling", "enrolled", "seeks_enrolment")
        ? only(
            "R-TP-05",
            isNot("noticeSent")
              ? "records for enrolment, after the parents were told"
              : "records for enrolment",
          )
        : refuse("R-TP-01", request);
    case "caseworker":
      return is("legally_responsible")
        ? only("R-TP-10", "education records for the case plan")
        : ask("R-TP-10b");
    case "immigration":
      return ask("R-TP-11", request);
    case "press":
      return refuse("R-TP-14", request);
    case "researcher":
      return ask("R-TP-13", { records: "agreement_id" });
    case "interpreter":
    case "companion":
      return interprets(asked);
    default:
      return refuse("R-TP-01", request);
  }
}

function interprets({ kind, word, is }: Asked): Verdict {
  const by = word("provided_by");
  if (by === "school" || is("contract")) return only("R-TP-15", "the conversation");
  if (/child|minor|sibling|student|pupil/.test(by)) return refuse("R-TP-15b", { records: "inquiry_log" });
  if (/parent|family|adult/.test(by) || is("parent_present", "parent_consents", "with_parent"))
    return only("R-TP-15b", "in the parent's presence");
  return kind === "interpreter" ? refuse("R-TP-15b") : refuse("R-TP-01", request);
}
