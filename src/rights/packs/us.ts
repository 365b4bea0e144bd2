import { type Asked, asParent } from "../asked.ts";
import { ask, only, unknown, type Verdict, verify } from "../verdict.ts";
import { type Overlay, overlays } from "./states.ts";
import { directory } from "./us-directory.ts";
import { collects, hasRow, recordRow } from "./us-records.ts";
import { countsBy, ofAge, proved, standing } from "./us-standing.ts";
import { consented, legal, thirdParty, threatened } from "./us-third-party.ts";

/** What may be told although the person has not been proved: no student's own facts, or a threat that waits for no authority. */
const withoutProof = ["R-TP-08", "R-TP-12", "R-DIR-01", "R-DIR-05", "R-DIR-08", "R-HOLD-03b"];
/** What does not rest on FERPA, so that it holds in a school outside it. */
const otherLaw = ["R-TP-08", "R-TP-15", "R-TP-15b", "R-REC-15", "R-HOLD-03b"];

const allows = ({ decision }: Verdict) => decision === "allow" || decision === "allow_only";

/** The floor of the United States with the states' overlays, the most specific first. */
export function us(asked: Asked, packs: readonly string[]): Verdict {
  const states = packs.flatMap((name) => (Object.hasOwn(overlays, name) ? (overlays[name] as Overlay) : []));
  const verdict = states.reduce((floor, { over }) => over(floor, asked), onTheFloor(asked, states));
  if (!allows(verdict)) return verdict;
  if (asked.isNot("ferpaApplies") && !otherLaw.includes(verdict.rule)) return unknown();
  const mayWait = !withoutProof.includes(verdict.rule) || (verdict.rule === "R-TP-08" && asParent(asked));
  const lacking = mayWait ? proved(asked) : null;
  return lacking ?? verdict;
}

function onTheFloor(asked: Asked, states: readonly Overlay[]): Verdict {
  const first =
    threatened(asked) ?? directory(asked) ?? legal(asked) ?? consented(asked) ?? thirdParty(asked);
  if (first) return first;
  const held = standing(
    asked,
    states.flatMap(({ bar }) => bar ?? []),
  );
  // What no rule speaks of is the privacy officer's as soon as somebody reads the mail that is on file.
  const isKnown = asked.cat === "release_pickup" || hasRow(asked.cat);
  return held ?? proved(isKnown ? asked : { ...asked, needs: 3 }) ?? ofTheHolder(asked);
}

function ofTheHolder(asked: Asked): Verdict {
  const { cat, kind, is } = asked;
  if (cat === "release_pickup") return collects(asked);
  if (kind === "student") return ofTheStudent(asked);
  if (!asParent(asked)) return unknown();
  if (cat === "breach" || !hasRow(cat)) return unknown();
  const grown = cat === "restriction_request" ? null : ofAge(asked);
  if (grown && grown.decision !== "allow") return grown;
  const row = recordRow(asked);
  if (row === undefined) return unknown();
  if (grown) return row && row.decision !== "allow" ? row : grown;
  if (row) return row;
  if (cat === "parents_financial") return unknown();
  return is("claimed_only") ? verify("R-ID-01") : countsBy(asked);
}

function ofTheStudent(asked: Asked): Verdict {
  const { is, count } = asked;
  const row = recordRow(asked);
  if (row === undefined) return unknown();
  const eligible = is("eligible", "postsecondary") || count("age") >= 18;
  if (!eligible) {
    if (row && row.decision !== "allow") return row.decision === "refuse" ? row : ask(row.rule);
    return only("R-HOLD-11", "what the school's policy gives students");
  }
  // Their own right stands before the kind of record (34 CFR 99.5); how it is given, and what is kept from them, stays.
  const isByOwnRight = !row || (row.decision === "allow" && row.rule !== "R-AMD-01");
  if (!isByOwnRight) return row;
  return { rule: "R-HOLD-10", decision: "allow", ...(row?.rule === "R-REC-05" && { records: "nurse_log" }) };
}
