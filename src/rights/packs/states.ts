import type { Asked } from "../asked.ts";
import { allow, only, refuse, type Verdict } from "../verdict.ts";
import type { Bar } from "./us-standing.ts";

/** What a state adds to the floor: what it bars before anything is proved, and what it says instead of a plain yes. */
export type Overlay = { bar?: Bar; over: (floor: Verdict, asked: Asked) => Verdict };

/** The rules of the floor that answer a request for access; a state's date takes their place. */
const access = ["R-HOLD-01", "R-HOLD-04", "R-HOLD-06", "R-HOLD-07", "R-ACC-01"];
/** Parts of the student record with a rule of their own. */
const kept = ["R-REC-05", "R-REC-09"];
const requested = ["own_record", "full_file", "sar", "discipline"];

const sooner =
  (rule: string): Overlay["over"] =>
  (floor, { cat }) =>
    floor.decision === "allow" && access.includes(floor.rule) && requested.includes(cat)
      ? allow(rule)
      : floor;

const noncustodial = ({ is, order }: Asked) =>
  is("noncustodial", "non_custodial") || order === "custody_only";

export const overlays: Record<string, Overlay> = {
  "US-CA": {
    over: (floor, asked) =>
      floor.rule === "R-REC-09" && floor.decision === "allow"
        ? { ...floor, within: "CA-5BD" }
        : sooner("R-ST-CA-01")(floor, asked),
  },
  "US-IL": { over: sooner("R-ST-IL-01") },
  "US-MA": {
    bar: ({ is, order, kind }) =>
      is("ma_bar") || (kind === "parent" && /protective|restraining|209a/.test(order))
        ? refuse("R-ST-MA-02")
        : null,
    over: (floor, asked) => {
      const { kind, is, cat, count } = asked;
      if (floor.rule === "R-HOLD-11" && (count("age") >= 14 || count("grade") >= 9 || is("ma_rights")))
        return allow("R-HOLD-11");
      const whole = access.includes(floor.rule) && requested.includes(cat);
      if (floor.decision !== "allow" || !(whole || kept.includes(floor.rule))) return floor;
      return kind === "parent" && noncustodial(asked)
        ? only("R-ST-MA-01", "after 21 days' notice to the custodial parent, without that parent's address")
        : { ...floor, within: "MA-10D" };
    },
  },
};
