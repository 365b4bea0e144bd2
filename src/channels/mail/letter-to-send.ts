import type { Moment } from "../../inquiry/words.ts";
import type { Place } from "../../perform.ts";
import { type Database, together } from "../../store/database.ts";
import { receivesRecords } from "../../store/record/limits.ts";
import { schoolFacts } from "../../store/school-facts.ts";
import { plainAddress, sameAddress } from "./addresses.ts";
import type { LetterToSend } from "./compose.ts";
import { header, messageIds, readHeaders } from "./headers.ts";
import type { Claimed } from "./outbox.ts";

/**
 * Everything that a letter needs, read again just before it leaves. `wrong` instead when the record no longer says that
 * this person may have it at this address: then it does not leave.
 */
export async function letterToSend(
  tx: Database,
  place: Place,
  claimed: Claimed,
  now: Moment,
): Promise<LetterToSend | { wrong: string }> {
  const at = { district_id: place.district, school_id: place.school };
  const { state: inquiry } = await tx
    .selectFrom("inquiries")
    .select("state")
    .where((is) => is.and({ ...at, id: claimed.inquiry }))
    .executeTakeFirstOrThrow();
  const texts = await tx
    .selectFrom("kept_texts")
    .select(["id", "words"])
    .where((is) => is.and(at))
    .where("id", "in", [claimed.to_text, claimed.words_text, ...(inquiry.email ? [inquiry.email.text] : [])])
    .execute();
  const words = (id: string | undefined) => texts.find((text) => text.id === id)?.words ?? null;
  const [written, letter] = [words(claimed.to_text), words(claimed.words_text)];
  if (written === null || letter === null)
    return { wrong: "Its words or its address were forgotten meanwhile." };
  const to = plainAddress(written.trim());
  if (!to) return { wrong: "The address on record is no address that mail can be sent to." };
  const [entitled, mayHear, school, answers] = await together(
    addressesFor(tx, place, claimed.purpose, inquiry.guardian, words(inquiry.email?.text)),
    mayStillHear(tx, place, claimed, now),
    schoolFacts(tx, place),
    answered(tx, place, claimed),
  );
  if (!entitled.some((address) => sameAddress(address, written)))
    return { wrong: "The address in the record changed before it left." };
  if (!mayHear) return { wrong: "What this person may be told changed before it left." };
  return {
    letter: {
      purpose: claimed.purpose,
      subject: claimed.subject,
      language: claimed.language,
      messageId: claimed.message_id,
      at: claimed.at,
    },
    to,
    words: letter,
    school: { name: school.name, slug: school.slug, mailAddress: school.mail_address },
    inquiry: { id: inquiry.id, reference: inquiry.reference },
    answers,
  };
}

/** Who may get a letter of this purpose: staff of this school an alert, the guardian everything else. */
async function addressesFor(
  tx: Database,
  { district, school }: Place,
  purpose: string,
  guardian: string | null,
  written: string | null,
): Promise<string[]> {
  if (purpose === "alert") {
    const staff = await tx
      .selectFrom("staff")
      .select(["email", "schools"])
      .where("district_id", "=", district)
      .where("active", "=", true)
      .execute();
    return staff.filter(({ schools }) => schools.includes(school)).map(({ email }) => email);
  }
  const recorded = guardian
    ? await tx
        .selectFrom("guardians")
        .select("email")
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("id", "=", guardian)
        .executeTakeFirst()
    : undefined;
  return [written, recorded?.email].filter((address) => address != null);
}

/**
 * A reply that speaks of a student leaves only while the link that allowed it still does. Who the guardian is was proved
 * when it was written; only what they may hear is asked again.
 */
async function mayStillHear(
  tx: Database,
  { district, school }: Place,
  { id, inquiry: inquiryId, purpose }: Claimed,
  now: Moment,
): Promise<boolean> {
  if (purpose !== "reply") return true;
  const replies = await tx
    .selectFrom("entries")
    .select("body")
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("inquiry_id", "=", inquiryId)
    .where("kind", "=", "replied")
    .execute();
  const reply = replies.find(({ body }) => body.letter === id)?.body;
  if (reply?.about !== "student") return true;
  const link = await tx
    .selectFrom("guardianships as k")
    .select(receivesRecords(now).as("may"))
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("id", "=", String(reply.guardianship))
    .executeTakeFirst();
  return link?.may === true;
}

/** The Message-ID of the guardian's latest mail before the letter was written. */
async function answered(
  tx: Database,
  { district, school }: Place,
  { inquiry, at }: Claimed,
): Promise<string | null> {
  const entries = await tx
    .selectFrom("entries")
    .select(["kind", "body"])
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("inquiry_id", "=", inquiry)
    .where("kind", "in", ["received", "guardianWrote"])
    .where("at", "<=", at)
    .orderBy("seq", "desc")
    .execute();
  const theirs = entries.filter(({ kind, body }) => kind === "received" || body.from === "guardian");
  const original = theirs.map(({ body }) => body.original).find((id) => typeof id === "string");
  if (typeof original !== "string") return null;
  const row = await tx
    .selectFrom("originals")
    .select((is) => is.fn<Uint8Array>("substring", ["raw", is.val(1), is.val(262_144)]).as("head"))
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("id", "=", original)
    .executeTakeFirst();
  return row ? (messageIds(header(readHeaders(Buffer.from(row.head)), "message-id"))[0] ?? null) : null;
}
