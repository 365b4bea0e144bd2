import type { Entry } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Level } from "../../rights/identity.ts";
import type { Identity } from "../../sop/world.ts";
import { methodWords } from "../desk/desk-words.ts";
import { type SchoolClock, whenWords } from "../desk/when-words.ts";
import { categoryOf, levelWords } from "./level-words.ts";
import { neededFor } from "./needed-for.ts";
import { triedLine } from "./tried-line.ts";

type About = {
  inquiry: Inquiry;
  identity: Identity | null;
  /** Whether the inquiry gives the address or number that is on file: a claim, and no more. */
  claims: boolean;
  onFile: { email: string | null; phone: string | null } | null;
  entries: readonly Entry[];
  names: Readonly<Record<string, string>>;
  /** The least that the school's procedure asks for before a student is spoken of. */
  least: Level;
  /** Whether the rules ask more than usual about this student: a protection or an order stands. */
  atRisk: boolean;
  clock: SchoolClock;
};
export type IdentityLines = ReturnType<typeof identityLines>;

/** How sure we are who asks, in words: the level, by what and until when, what it is enough for, and what comes next. */
export function identityLines(about: About) {
  const { inquiry, identity, claims, onFile, least, atRisk, clock } = about;
  const proven = identity?.proven ?? null;
  const level: Level = proven?.level ?? (claims ? 1 : 0);
  const { level: needed, says } = neededFor(categoryOf(inquiry.topic), { least, atRisk });
  const next = [3, 4, 5].find((one) => one > level) as Level | undefined;
  return {
    level,
    name: levelWords[level].name,
    how: proven ? (methodWords[proven.method] ?? proven.method) : "",
    until: proven ? whenWords(proven.until, clock) : "",
    enoughFor: levelWords[level].enoughFor,
    isEnough: level >= needed,
    asks: { least, atRisk },
    needed: says,
    next: next ? `Level ${next} is enough for ${levelWords[next].enoughFor}.` : "",
    /** The best way on from here. */
    best: level >= needed ? null : needed > 3 && level >= 3 ? "seen" : bestContact(identity),
    check: onFile?.email ? { to: onFile.email, says: cannot[identity?.email ?? "none"] ?? "" } : null,
    ring: onFile?.phone ? { number: onFile.phone, says: cannot[identity?.phone ?? "none"] ?? "" } : null,
    maySeeDocument: level >= 4,
    warning: level < 3 ? warningOf(about) : "",
  };
}

/** What the latest mail said against its sender, if it did. */
function warningOf({ entries, names }: About): string {
  const last = entries.findLast(
    (entry) =>
      entry.kind === "identityTried" || (entry.kind === "identityVerified" && entry.method === "mail"),
  );
  if (last?.kind !== "identityTried") return "";
  const isAgainst = last.result === "name_of_another" || last.result === "not_vouched";
  return isAgainst ? triedLine(last, "", names[last.guardian ?? ""] ?? "somebody on file") : "";
}

const bestContact = (identity: Identity | null): "check" | "ring" | "seen" =>
  identity?.email === "usable" ? "check" : identity?.phone === "usable" ? "ring" : "seen";

const cannot: Record<string, string> = {
  too_new: "It changed less than 30 days ago, so it proves nothing yet.",
};
