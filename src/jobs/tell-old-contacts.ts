import type { Mail } from "../channels/mail/post.ts";
import { contactChanged } from "../letters/words/contact-changed.ts";
import { letterHtml } from "../letters/words/letter-html.ts";
import { direction } from "../letters/words/words-in.ts";
import { inside } from "../store/database.ts";
import { claimRosterLetter, nextRosterLetter, noteRosterLetter } from "../store/roster/letters.ts";
import type { House, JobWork } from "./house.ts";

const mostInOneGo = 100;
const mostAttempts = 10;

/**
 * Tells those whose contact an import changed, at the address they had: each once, as far as a relay says so. One that was
 * put off is tried again later; a killed job goes on after the lease of the letter that it held.
 */
export const tellOldContacts: JobWork = async (house, place, { import: id = "" }) => {
  const at = { district: place.district, school: place.school, id };
  const scope = { district: place.district, schools: [place.school] };
  for (let nth = 0; nth < mostInOneGo; nth++) {
    const letter = await inside(house.db, scope, (tx) => claimRosterLetter(tx, at, house.now()));
    if (!letter) break;
    const mail = await mailOf(house, at, letter);
    const handed = await house.post.send(mail, place, async () => undefined);
    const again = handed.state === "failed" && !handed.permanent && letter.attempt < mostAttempts;
    const until = new Date(Date.parse(house.now()) + letter.attempt * 300_000).toISOString();
    // One that may have left is not sent twice: it says nothing that must arrive to the letter.
    const became = again
      ? { state: "queued" as const, until }
      : { state: handed.state === "failed" ? ("failed" as const) : ("accepted" as const) };
    await inside(house.db, scope, (tx) => noteRosterLetter(tx, at, letter, became));
  }
  await inside(house.db, scope, async (tx) => {
    const next = await nextRosterLetter(tx, at);
    if (next)
      await house.enqueue(tx, place, [
        { name: "tell-old-contacts", key: `${id}:${next}`, input: { import: id }, notBefore: next },
      ]);
  });
};

async function mailOf(
  house: House,
  { district, school }: { district: number; school: number },
  letter: { id: string; address: string; language: string; at: string },
): Promise<Mail> {
  const { name, phone, mail_address } = await inside(house.db, { district, schools: [school] }, (tx) =>
    tx
      .selectFrom("schools")
      .select(["name", "phone", "mail_address"])
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .executeTakeFirstOrThrow(),
  );
  const { subject, body } = contactChanged(letter.language, { schoolName: name, schoolPhone: phone });
  return {
    messageId: `<contact.${letter.id}@${house.mailDomain}>`,
    from: { name, address: mail_address },
    ...{ replyTo: mail_address, to: letter.address, subject, text: body },
    html: letterHtml(body, {
      direction: direction(letter.language),
      language: letter.language,
      schoolName: name,
    }),
    automatic: true,
    date: new Date(letter.at),
  };
}
