import type { Moment } from "../../inquiry/words.ts";
import type { Place } from "../../perform.ts";
import { type Database, together } from "../../store/database.ts";
import { schoolFacts } from "../../store/school-facts.ts";
import { plainAddress, sameAddress } from "./addresses.ts";
import type { LetterToSend } from "./compose.ts";
import { header, messageIds, readHeaders } from "./headers.ts";
import { type Held, mayStillLeave } from "./may-still-leave.ts";
import { noticeMayLeave } from "./notice-may-leave.ts";
import type { Claimed } from "./outbox.ts";

/**
 * Everything that a letter needs, read again just before it leaves. `wrong` instead when the record no longer says that
 * it can be sent at all, `held` when this person may not have it any more: then it does not leave.
 */
export async function letterToSend(
  tx: Database,
  place: Place,
  claimed: Claimed,
  now: Moment,
): Promise<LetterToSend | { wrong: string } | { held: Held; tell: string[] }> {
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
  const [entitled, school, answers] = await together(
    addressesFor(tx, place, claimed.purpose, inquiry.guardian, words(inquiry.email?.text)),
    schoolFacts(tx, place),
    answered(tx, place, claimed),
  );
  const { id, subject, purpose } = claimed;
  const held =
    purpose === "reply"
      ? await mayStillLeave(tx, place, { id, address: written, entitled }, inquiry, school, now)
      : notices.has(purpose)
        ? await noticeMayLeave(
            tx,
            place,
            { id, address: written, subject, text: letter },
            inquiry,
            school,
            now,
          )
        : null;
  if (held) return held;
  const isOwn = entitled.some((address) => sameAddress(address, written));
  if (purpose !== "reply" && !isOwn) return { wrong: "The address in the record changed before it left." };
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
    ...(claimed.purpose === "identity" && { check: { ...place, letter: claimed.id } }),
    // A copy goes to somebody who wrote none of the mails: it answers no thread.
    answers: isOwn ? answers : null,
  };
}

/** Letters that are no replies and may hold words of staff. */
const notices = new Set(["escalation", "promise_moved"]);

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
  // What makes sure of a person goes to the address on file, and to no other.
  return [purpose === "identity" ? null : written, recorded?.email].filter((address) => address != null);
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
