import { isFor, parseReplyTag } from "../../access/reply-address.ts";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Database } from "../../store/database.ts";
import { livingOne } from "../../store/record/living-one.ts";
import { sameAddress } from "./addresses.ts";

/** The inquiry that a mail belongs to, and whether its sender is the one we wrote to. */
export type Thread = {
  inquiry: Inquiry;
  by: "guardian" | "third_party";
  /** The letter that it answers, when it names one. */
  letter: string | null;
  /** The address whose signed reply address it used. */
  given: string | null;
};

/**
 * Finds the conversation: by the signed reply address, else by the Message-IDs of our letters that it answers. Either
 * only shows which inquiry; the guardian is who writes from the inquiry's own address, and from the address that the
 * reply address was given to. Everybody else is a third party.
 */
export async function findThread(
  tx: Database,
  place: Place,
  mail: { tag: string; answers: string[]; sender: string | null },
  secret: Buffer,
): Promise<Thread | null> {
  const { sender } = mail;
  const tagged = await byTag(tx, place, mail.tag, secret);
  const found = tagged ?? (await byLetter(tx, place, mail.answers));
  if (!found) return null;
  // Whoever may write on the one that went on elsewhere has to be known there, too.
  const thread = { ...found, inquiry: await livingOne(tx, place, found.inquiry) };
  const theirs = await addressesOf(tx, place, thread.inquiry);
  const known = sender !== null && theirs.some((address) => sameAddress(address, sender));
  const right = thread.given === null || (sender !== null && sameAddress(thread.given, sender));
  return { ...thread, by: known && right ? "guardian" : "third_party" };
}

type Found = Omit<Thread, "by">;

async function byTag(
  tx: Database,
  { district, school }: Place,
  tag: string,
  secret: Buffer,
): Promise<Found | null> {
  const read = parseReplyTag(tag);
  if (!read) return null;
  const row = await tx
    .selectFrom("inquiries")
    .select(["id", "state"])
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("reference", "=", read.reference)
    .executeTakeFirst();
  if (!row) return null;
  const recipients = await tx
    .selectFrom("letters as l")
    .innerJoin("kept_texts as k", (join) =>
      join
        .onRef("k.district_id", "=", "l.district_id")
        .onRef("k.school_id", "=", "l.school_id")
        .onRef("k.id", "=", "l.to_text"),
    )
    .select("k.words")
    .distinct()
    .where("l.district_id", "=", district)
    .where("l.school_id", "=", school)
    .where("l.inquiry_id", "=", row.id)
    .limit(50)
    .execute();
  // Signed for somebody whom we wrote to: else it was made up, and shows nothing.
  const given = recipients.find(({ words }) => isFor(secret, row.id, words, read.proof));
  return given ? { inquiry: row.state, letter: null, given: given.words } : null;
}

async function byLetter(tx: Database, { district, school }: Place, answers: string[]): Promise<Found | null> {
  if (answers.length === 0) return null;
  const rows = await tx
    .selectFrom("letters as l")
    .innerJoin("inquiries as i", (join) =>
      join
        .onRef("i.district_id", "=", "l.district_id")
        .onRef("i.school_id", "=", "l.school_id")
        .onRef("i.id", "=", "l.inquiry_id"),
    )
    .select(["l.id", "l.message_id", "i.state"])
    .where("l.district_id", "=", district)
    .where("l.school_id", "=", school)
    .where("l.message_id", "in", answers)
    .execute();
  const first = answers
    .map((id) => rows.find((row) => row.message_id === id))
    .find((row) => row !== undefined);
  return first ? { inquiry: first.state, letter: first.id, given: null } : null;
}

/** The inquiry's own address, and its guardian's on record. */
async function addressesOf(tx: Database, { district, school }: Place, inquiry: Inquiry): Promise<string[]> {
  const [written, recorded] = await Promise.all([
    inquiry.email &&
      tx
        .selectFrom("kept_texts")
        .select("words as address")
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("id", "=", inquiry.email.text)
        .executeTakeFirst(),
    inquiry.guardian &&
      tx
        .selectFrom("guardians")
        .select("email as address")
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("id", "=", inquiry.guardian)
        .executeTakeFirst(),
  ]);
  return [written, recorded]
    .flatMap((row) => (row ? [row.address] : []))
    .filter((address) => address !== null);
}
