import { type RawBuilder, sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import { lateWords } from "../../letters/words/late-words.ts";
import { reached } from "../../store/alert-reach.ts";
import { asJson } from "../../store/as-json.ts";
import { type Database, type Last, together } from "../../store/database.ts";
import { unanswered } from "../../store/letter-problems.ts";
import { schoolFacts } from "../../store/school-facts.ts";
import { plainAddress, sameAddress } from "./addresses.ts";
import type { LetterToSend } from "./compose.ts";
import { type MayLeave, mayStillLeave } from "./may-still-leave.ts";
import { noticeMayLeave } from "./notice-may-leave.ts";
import type { Claimed } from "./outbox.ts";
import { type LetterThread, threadOf } from "./thread-of.ts";

type Asking = {
  /** It was built already and is only asked once more whether it may leave. */
  again?: boolean;
  /** How what it answers is kept: with the transaction's end, where that is at hand. */
  last?: Last;
};

/**
 * Everything that a letter needs, read again just before it leaves. `wrong` instead when the record no longer says that
 * it can be sent at all, `answered` when nobody needs it any more, `held` when this person may not have it any more: then it does not leave.
 */
export async function letterToSend(
  tx: Database,
  place: Place,
  claimed: Claimed,
  now: Moment,
  { again = false, last = async (write) => void (await write(tx)) }: Asking = {},
): Promise<LetterToSend | { wrong: string } | { answered: true } | NonNullable<MayLeave>> {
  const isAlert = claimed.purpose === "alert";
  const [{ rows }, school, staff, contact] = await together(
    kept(place, claimed).execute(tx),
    schoolFacts(tx, place),
    isAlert ? staffAddresses(tx, place) : [],
    isAlert ? reached(tx, place, null, claimed.inquiry) : null,
  );
  const [found] = rows;
  if (!found) throw new Error("a letter of an inquiry that is not there");
  const { state: inquiry, written, letter } = found;
  // The answer was faster: that it was received is no news to anybody.
  const isAnswered = inquiry.letters.some((one) => one.purpose === "reply" && one.state === "handed_over");
  if (claimed.purpose === "acknowledgement" && isAnswered && !claimed.problem?.startsWith(unanswered))
    return { answered: true };
  if (written === null || letter === null)
    return { wrong: "Its words or its address were forgotten meanwhile." };
  const to = plainAddress(written.trim());
  if (!to) return { wrong: "The address on record is no address that mail can be sent to." };
  // An alert goes to somebody of the staff, to the district's contact, or to the governors' when none of them may have it.
  const called = [...staff, contact?.email ?? [], school.governors?.email ?? []].flat();
  const entitled = isAlert ? called : addressesOf(claimed.purpose, found);
  const { id, subject, purpose } = claimed;
  const leaving = { inquiry, school, now };
  const its = { id, address: written, text: letter };
  let held: MayLeave = null;
  if (purpose === "reply") held = await mayStillLeave(tx, place, { ...its, entitled }, leaving);
  else if (notices.has(purpose)) held = await noticeMayLeave(tx, place, { ...its, subject }, leaving);
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
    words: claimed.says_late ? lateWords(letter, claimed, school.calendar.tz) : letter,
    school: { name: school.name, slug: school.slug, mailAddress: school.mail_address },
    inquiry: { id: inquiry.id, reference: inquiry.reference },
    ...(claimed.purpose === "identity" && { check: { ...place, letter: claimed.id } }),
    thread: again ? {} : await keptThread(tx, place, claimed, { to: written, isOwn }, last),
  };
}

/** What the letter answers, found once and the same from then on. */
async function keptThread(
  tx: Database,
  place: Place,
  claimed: Claimed,
  asked: Parameters<typeof threadOf>[3],
  last: Last,
): Promise<LetterThread> {
  if (claimed.thread) return claimed.thread;
  const thread = await threadOf(tx, place, claimed, asked);
  await last((out) =>
    out
      .updateTable("letters")
      .set({ thread: asJson(thread) })
      .where("district_id", "=", place.district)
      .where("school_id", "=", place.school)
      .where("id", "=", claimed.id)
      .execute(),
  );
  return thread;
}

/** Letters that are no replies and may hold words of staff. */
const notices = new Set(["escalation", "promise_moved", "complaint", "contact_plan"]);

type Kept = {
  state: Inquiry;
  /** The address that the letter was written to, and its words; null when they were forgotten. */
  written: string | null;
  letter: string | null;
  /** The guardian's addresses: the one that came with the inquiry, and the one on file. */
  came: string | null;
  onFile: string | null;
};

/** The inquiry of a letter, with the letter's words and the guardian's addresses. */
const kept = ({ district, school }: Place, { inquiry, to_text, words_text }: Claimed) => {
  const said = (id: RawBuilder<unknown>) =>
    sql`(select words from kept_texts t where t.district_id = i.district_id and t.school_id = i.school_id and t.id = ${id})`;
  return sql<Kept>`
    select i.state, ${said(sql`${to_text}::uuid`)} as written, ${said(sql`${words_text}::uuid`)} as letter,
      ${said(sql`(i.state #>> '{email,text}')::uuid`)} as came,
      (select email from guardians g where g.district_id = i.district_id and g.school_id = i.school_id
        and g.id = i.guardian_id) as "onFile"
    from inquiries i where i.district_id = ${district} and i.school_id = ${school} and i.id = ${inquiry}::uuid`;
};

/** Where a letter to the guardian may go. What makes sure of a person goes to the address on file, and to no other. */
const addressesOf = (purpose: string, { came, onFile }: Kept): string[] =>
  [purpose === "identity" ? null : came, onFile].filter((address) => address != null);

/** The staff of this school, to whom an alert may go. */
async function staffAddresses(tx: Database, { district, school }: Place): Promise<string[]> {
  const { rows } = await sql<{ email: string }>`
    select email from staff where district_id = ${district} and ${school} = any (schools) and active`.execute(
    tx,
  );
  return rows.map(({ email }) => email);
}
