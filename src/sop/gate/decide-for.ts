import { raisedCategory } from "../../letters/gate/raised-category.ts";
import { mayHear } from "../../rights/may-hear.ts";
import type { Standing } from "../../rights/standing.ts";
import { type Edition, lawsOf } from "../edition.ts";

/** What the rules answer about one person and one kind of information, for staff. */
export type Answer = { decision: string; rule: string; because: string; instead: string; needs: number };
/** A kind of information on a local date. */
export type Asked = { category: string; date: string };

/** What may be told to this person now: the same question at the composer, at sending, and just before mail leaves. */
export function decideFor(standing: Standing, { category, date }: Asked, edition: Edition): Answer {
  const needs = category === "general" ? 0 : edition.identity.forStudent;
  const runs = ({ from, until }: { from: string | null; until: string | null }) =>
    (from === null || from <= date) && (until === null || date <= until);
  const { link } = standing;
  const general = category === "general";
  const heard = mayHear({
    linked: general || (link !== null && runs(link)),
    mayReceiveRecords: general || (link?.mayReceiveRecords ?? false),
    restricted: standing.orders.some(runs),
    level: standing.identity?.level ?? 0,
    needed: needs,
  });
  const rule = `${lawsOf(edition)[0] ?? "US"} ${heard.decision}`;
  return heard.decision === "allow"
    ? { decision: "allow", rule, because: "", instead: "", needs }
    : { ...heard, rule, needs };
}

/**
 * The category of a reply: what its words are really of, a student's own record where it speaks of one, else general.
 * An entry of the record holds the category that was decided on, so that it has no text to be read again.
 */
export const categoryOf = ({ about, category, text }: Categorised): string =>
  about === "student" ? raisedCategory(text?.words ?? "", category ?? "own_record") : "general";
type Categorised = { about: string; category?: string; text?: { words?: string } };
