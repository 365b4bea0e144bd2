import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import { type Edition, lawsOf } from "../../sop/edition.ts";
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
/** Where and when a letter is about to leave: the inquiry that it belongs to, and its school as it is now. */
export type Leaving = {
  inquiry: Inquiry;
  school: Pick<SchoolFacts, "calendar" | "edition" | "editions">;
  now: Moment;
};
/** Null: it may leave. `tell`: who wrote it, or whose inquiry it is. */
export type MayLeave = { held: Held; tell: string[] } | null;

/**
 * Whether a reply, or a copy of one, may leave at this moment: asked of the record as it stands now and never
 * remembered from when it was written.
 */
export async function mayStillLeave(
  tx: Database,
  place: Place,
  { id, address, text, entitled }: Letter,
  { inquiry, school, now }: Leaving,
): Promise<MayLeave> {
  const reply = await replyWith(tx, place, inquiry.id, id);
  const isOurs = entitled.some((one) => sameAddress(one, address));
  const held = async (because: Held) => ({
    held: because,
    tell: await toldOf(tx, place, reply?.by, inquiry),
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
  const own = editionOf(inquiry, school);
  const file = isCopy ? (known ?? null) : await addressOnFile(tx, place, inquiry.guardian);
  const to = category === "general" ? undefined : addressState(address, file, now);
  if (to === "not_on_file") return held("address_changed");
  const here = { now, calendar: school.calendar, edition: own, laws: lawsOf(own) };
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

/** The reply that wrote a letter, or a copy of it. */
async function replyWith(
  tx: Database,
  { district, school }: Place,
  inquiry: string,
  letter: string,
): Promise<Replied | undefined> {
  const rows = await tx
    .selectFrom("entries")
    .select(sql<Replied>`body`.as("reply"))
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("inquiry_id", "=", inquiry)
    .where("kind", "=", "replied")
    .execute();
  return rows
    .map(({ reply }) => reply)
    .find((reply) => reply.letter === letter || (reply.copies ?? []).includes(letter));
}

/** The edition that an inquiry was received under. */
export const editionOf = ({ edition }: Inquiry, school: Leaving["school"]): Edition =>
  school.editions.find(({ id }) => id === edition) ?? school.edition;

/** Who is told that a letter is held: its writer, else whose inquiry it is, else the office. */
export async function toldOf(
  tx: Database,
  place: Place,
  by: { kind: string; id: string } | undefined,
  { owner }: Inquiry,
): Promise<string[]> {
  const writer = by?.kind === "staff" ? by.id : owner;
  return writer ? [writer] : await officeOf(tx, place);
}

async function officeOf(tx: Database, { district, school }: Place): Promise<string[]> {
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
