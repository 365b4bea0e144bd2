import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import { lawsOf } from "../../sop/edition.ts";
import { addressState } from "../../sop/gate/address-state.ts";
import { categoryOf } from "../../sop/gate/category-of.ts";
import { freeAddress } from "../../sop/gate/copies-forbidden.ts";
import { heardAt } from "../../sop/gate/heard-at.ts";
import { outsideScope } from "../../sop/gate/outside-scope.ts";
import { mayTell } from "../../sop/hearing.ts";
import type { Database } from "../../store/database.ts";
import { addressOnFile, askedAbout, whoHas } from "../../store/record/gather-gate.ts";
import { readStanding } from "../../store/record/read-standing.ts";
import type { SchoolFacts } from "../../store/school-facts.ts";
import { sameAddress } from "./addresses.ts";

/** Why a letter is held, as a code: the address is not this person's any more, or what they may be told changed. */
export type Held = "address_changed" | "right_changed";
type Letter = { id: string; address: string; text: string; entitled: readonly string[] };

/**
 * Whether a reply, or a copy of one, may leave at this moment: asked of the record as it stands now and never
 * remembered from when it was written. Null when it may. `tell`: who wrote it, or whose inquiry it is.
 */
export async function mayStillLeave(
  tx: Database,
  place: Place,
  { id, address, text, entitled }: Letter,
  inquiry: Inquiry,
  { calendar, edition, editions }: Pick<SchoolFacts, "calendar" | "edition" | "editions">,
  now: Moment,
): Promise<{ held: Held; tell: string[] } | null> {
  const rows = await tx
    .selectFrom("entries")
    .select(sql<Replied>`body`.as("reply"))
    .where("district_id", "=", place.district)
    .where("school_id", "=", place.school)
    .where("inquiry_id", "=", inquiry.id)
    .where("kind", "=", "replied")
    .execute();
  const reply = rows
    .map(({ reply }) => reply)
    .find(({ letter, copies = [] }) => letter === id || copies.includes(id));
  const isOurs = entitled.some((one) => sameAddress(one, address));
  const writer = reply?.by?.kind === "staff" ? reply.by.id : inquiry.owner;
  const held = async (because: Held) => ({
    held: because,
    tell: writer ? [writer] : await officeOf(tx, place),
  });
  if (!reply) return isOurs ? null : held("address_changed");
  const isCopy = reply.letter !== id;
  const [known] = isCopy ? await whoHas(tx, place, inquiry, [address]) : [];
  const isFree = isCopy && !known && reply.overrides.some(({ check }) => check === freeAddress(id));
  if (isCopy ? !known && !isFree : !isOurs) return held("address_changed");
  const category = categoryOf(reply);
  if (category === "general" && (!isCopy || isFree)) return null;
  const { student } = inquiry;
  const guardian = isCopy ? (known?.id ?? null) : inquiry.guardian;
  const standing =
    student && (await readStanding(tx, place, { student, guardian, inquiry: inquiry.id }, now));
  // The evidence it was written under: with another link it is another person's letter.
  if (!standing || (!isCopy && standing.link?.id !== reply.guardianship)) return held("right_changed");
  const own = editions.find((one) => one.id === inquiry.edition) ?? edition;
  const file = isCopy ? (known ?? null) : await addressOnFile(tx, place, inquiry.guardian);
  const to = category === "general" ? undefined : addressState(address, file, now);
  if (to === "not_on_file") return held("address_changed");
  const here = { now, calendar, edition: own, laws: lawsOf(own) };
  const answer = heardAt(standing, category, here, { to });
  if (outsideScope(answer, category, text).length > 0) return held("right_changed");
  if (mayTell(answer)) return null;
  const { privacy } = inquiry;
  const isAnswered =
    answer.decision === "ask_privacy_officer" &&
    reply.question !== undefined &&
    privacy?.id === reply.question &&
    (privacy.state === "yes" || privacy.state === "yes_but");
  if (!isAnswered || !mayTell(heardAt(standing, category, here, { to, isAnswered })))
    return held("right_changed");
  const asked = await askedAbout(tx, place, inquiry);
  return asked && !asked.voided && asked.to.includes(address.trim().toLowerCase())
    ? null
    : held("right_changed");
}

/** Where a program wrote it and nobody has the inquiry, the office is told. */
export async function officeOf(tx: Database, { district, school }: Place): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from staff where district_id = ${district} and ${school} = any (schools) and active
      and 'office' = any (roles) order by id limit 20`.execute(tx);
  return rows.map(({ id }) => id);
}

type Replied = {
  letter?: string;
  copies?: string[];
  about: string;
  category?: string;
  question?: string;
  guardianship?: string;
  overrides: { check: string }[];
  by?: { kind: string; id: string };
};
