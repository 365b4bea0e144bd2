import type { Disclosure } from "../../rights/facts.ts";
import { mayApprove } from "./may-approve.ts";
import { type No, no } from "./no.ts";
import type { RecordsRequest, RecordsWorld } from "./request.ts";

/** 72 hours in which a request to erase can be taken back, in milliseconds. */
export const coolingOff = 72 * 3_600_000;

/** The rules let this person have it, or a part of it. */
export const allows = (disclosure: Pick<Disclosure, "decision"> | null): boolean =>
  disclosure?.decision === "allow" || disclosure?.decision === "allow_only";

/** Why erasing may not be proposed; null when it may. */
export function proposal(it: RecordsRequest, noHold: boolean, { holds }: RecordsWorld): No | null {
  if (it.request !== "erase")
    return no("This is not a request to erase.", "Open one if the parent asks for that.");
  if (it.erasure) return no("It was proposed already.", "A second person approves it after 72 hours.");
  const [hold] = holds;
  if (hold) return no(hold, "Refuse the request with that reason, or wait until it is over.");
  return noHold
    ? null
    : no(
        "Nobody looked for a legal hold.",
        "Ask whether a claim, hearing or audit needs this record, and say that none does.",
      );
}

/** What was decided is carried out by people, by the school's retention rules; what they did is written here, once. */
export function carriedOut(it: RecordsRequest, { by }: RecordsWorld): No | null {
  if (!mayApprove(by.roles))
    return no(
      "This is written by the privacy officer or an administrator.",
      "Tell one of them what was done.",
    );
  if (it.end !== "erasure_decided")
    return no("Nobody decided to erase this.", "Two persons decide it first; until then everything stays.");
  return it.erasure?.done
    ? no("It is written already what was done.", "Add what came later as a note on the inquiry.")
    : null;
}

/** Why it may not be decided now; null when it may. */
export function erasure(it: RecordsRequest, { by, now, holds, disclosure }: RecordsWorld): No | null {
  if (!it.erasure)
    return no("Nobody proposed to erase this.", "A first person proposes it, a second approves.");
  if (it.erasure.by === by.id)
    return no("You proposed this yourself.", "Ask another privacy officer or an administrator.");
  const [hold] = holds;
  if (hold) return no(hold, "Refuse the request with that reason, or wait until it is over.");
  if (!allows(disclosure))
    return no(
      "It is not proved who asks, or they may not ask this.",
      "Prove who asks; then look again.",
      "3.3.b",
    );
  return Date.parse(now) - Date.parse(it.erasure.at) < coolingOff
    ? no("The 72 hours in which it can be taken back are not over.", "Come back when they are.")
    : null;
}
