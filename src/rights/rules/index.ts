import type { Rule } from "../rule.ts";
import { directoryRules } from "./directory.ts";
import { stateRules, ukRules } from "./elsewhere.ts";
import { holderRules } from "./holders.ts";
import { openRules } from "./open.ts";
import { recordRules } from "./records.ts";
import { thirdPartyRules } from "./third-parties.ts";

/** Every rule about who may be told what. `docs/disclosure-rules.md` is this list for readers. */
export const rules: readonly Rule[] = [
  ...openRules,
  ...holderRules,
  ...recordRules,
  ...thirdPartyRules,
  ...directoryRules,
  ...stateRules,
  ...ukRules,
];

const byId = new Map(rules.map((one) => [one.id, one]));

/** A rule by its code; undefined when there is none. */
export const ruleNamed = (id: string): Rule | undefined => byId.get(id);
