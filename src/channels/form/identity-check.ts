import { checkLasts, digestsOf, standIns } from "../../access/identity-check.ts";
import type { SendIdentityCheck } from "../../inquiry/command.ts";
import type { Place } from "../../inquiry/place.ts";
import { formatDateTime } from "../../letters/words/format-date.ts";
import { wordsIn, writtenIn } from "../../letters/words/words-in.ts";
import type { Database } from "../../store/database.ts";
import type { Found } from "./found.ts";
import { outgoing } from "./letter-for.ts";

/**
 * A check for the person who is linked: a letter to the address on file, in the language on file, which says the same
 * whoever asked and names nobody. Without an address on file it has no letter, and the clause says so.
 */
export async function identityCheckFor(
  tx: Database,
  house: { replySecret: Buffer; publicOrigin: string },
  place: Place,
  { inquiry, school, calendar, now }: Found,
): Promise<SendIdentityCheck> {
  const person = inquiry.guardian
    ? await tx
        .selectFrom("guardians")
        .select(["id", "email", "language"])
        .where("district_id", "=", place.district)
        .where("school_id", "=", place.school)
        .where("id", "=", inquiry.guardian)
        .executeTakeFirst()
    : undefined;
  if (!person?.email) return { kind: "sendIdentityCheck" };
  const { minutes } = checkLasts;
  const page = `${house.publicOrigin}/i`;
  const asked = `?language=${person.language.split("-")[0]}`;
  const words = wordsIn(person.language).letters.identityCheck({
    ...{ schoolName: school.name, schoolPhone: school.phone, reference: inquiry.reference, minutes },
    received: formatDateTime(inquiry.receivedAt, writtenIn(person.language), calendar.tz),
    ...{ link: `${page}/${standIns.link}${asked}`, page: page + asked, code: standIns.code },
  });
  const letter = { ...outgoing("identity", person.email, words), language: person.language };
  const until = new Date(Date.parse(now) + minutes * 60_000).toISOString();
  const at = { district: place.district, school: place.school };
  return {
    kind: "sendIdentityCheck",
    letter,
    check: { guardian: person.id, ...digestsOf(house.replySecret, at, letter.id), until },
  };
}
