import type { Law } from "../statutory-clocks.ts";
import { caUcp } from "./ca-ucp.ts";
import { caWilliams } from "./ca-williams.ts";
import type { Ladder } from "./ladder.ts";
import { sopDefault } from "./sop-default.ts";
import { tx26a } from "./tx-26a.ts";
import { txLegacy } from "./tx-legacy.ts";
import { ukAcademy } from "./uk-academy.ts";
import { ukIco } from "./uk-ico.ts";
import { ukMaintained } from "./uk-maintained.ts";
import { bullying, civilRights, ferpa, idea, ideaDueProcess, titleIx } from "./us-special-education.ts";

/** Every ladder, the procedure's own first. `docs/complaints.md` is this list for readers. */
export const ladders: readonly Ladder[] = [
  ...[sopDefault, ukMaintained, ukAcademy, ukIco],
  ...[caUcp, caWilliams, tx26a, txLegacy, idea, ideaDueProcess],
  ...[civilRights, titleIx, ferpa, bullying],
];

/** A ladder by its key; null when there is none. */
export const ladderNamed = (key: string | undefined): Ladder | null =>
  ladders.find((ladder) => ladder.key === key) ?? null;

/**
 * The ladders in force at a school: those that it set, else the procedure's own and those of its laws. An academy and a
 * maintained school are different schools: until one says which it is, both are offered.
 */
export function inForce(set: readonly string[] | null | undefined, laws: readonly Law[]): Ladder[] {
  if (set?.length) return ladders.filter(({ key }) => set.includes(key));
  return ladders.filter(
    (ladder) => ladder.laws.length === 0 || laws.some((law) => ladder.laws.includes(law)),
  );
}

/** The ladder that is proposed for a topic: one that is for it, the most specific law first; else one for everything. */
export function proposedFor(
  topic: string | null,
  offered: readonly Ladder[],
  laws: readonly Law[],
): Ladder | null {
  const rank = ({ laws: of }: Ladder) => {
    const at = laws.findIndex((law) => of.includes(law));
    return of.length === 0 ? laws.length : at < 0 ? laws.length + 1 : at;
  };
  const sorted = [...offered].sort((a, b) => rank(a) - rank(b));
  return (
    sorted.find(({ topics }) => topic !== null && topics.includes(topic)) ??
    sorted.find(({ general }) => general) ??
    sorted[0] ??
    null
  );
}
