import type { Decision } from "./facts.ts";

/** What one rule says. `scope` for what is allowed only in part; `records` when other than the rule's own. */
export type Verdict = {
  rule: string;
  decision: Decision;
  scope?: string;
  records?: string;
  within?: string;
  because?: string;
};

/** Everything of the kind that was asked for may be told. */
export const allow = (rule: string, more: Partial<Verdict> = {}): Verdict => ({
  rule,
  decision: "allow",
  ...more,
});
/** Only `scope` of it may be told. */
export const only = (rule: string, scope: string, more: Partial<Verdict> = {}): Verdict => ({
  rule,
  decision: "allow_only",
  scope,
  ...more,
});
/** Nothing of it may be told; the refusal is written down. */
export const refuse = (rule: string, more: Partial<Verdict> = {}): Verdict => ({
  rule,
  decision: "refuse",
  records: "refusal",
  ...more,
});
/** The privacy officer decides; that they were asked is written down. */
export const ask = (rule: string, more: Partial<Verdict> = {}): Verdict => ({
  rule,
  decision: "ask_privacy_officer",
  records: "referral",
  ...more,
});
/** It may be told once it is sure who asks; the attempt is written down. */
export const verify = (rule: string, more: Partial<Verdict> = {}): Verdict => ({
  rule,
  decision: "verify_first",
  records: "identity_attempt",
  ...more,
});
/** No rule speaks of it. */
export const unknown = (): Verdict => ask("R-ANY-99");
