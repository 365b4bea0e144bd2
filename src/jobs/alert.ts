import { governorsLink } from "../access/governors-link.ts";
import { seesOnlyOwn } from "../access/viewer.ts";
import { type Found, findForLetters } from "../channels/form/found.ts";
import { outgoing } from "../channels/form/letter-for.ts";
import type { Place } from "../inquiry/place.ts";
import type { Duty } from "../inquiry/state.ts";
import { formatDate, formatDateTime } from "../letters/words/format-date.ts";
import { governorsMail } from "../letters/words/governors-mail.ts";
import type { Letter } from "../letters/words/parts.ts";
import { staffMail } from "../letters/words/staff-mail.ts";
import { perform } from "../perform.ts";
import { inside } from "../store/database.ts";
import { presentNow } from "../store/present-now.ts";
import { theDesk } from "../store/record/gather.ts";
import type { House, JobWork } from "./house.ts";

/**
 * Tells a member of staff, or who stands in for them, that an inquiry needs them, or that a date of theirs is near or
 * past: reference, what is owed and link, and no word about anybody. Of a date that is not owed any more nobody is told,
 * and nobody from whom the inquiry is kept, whenever that was said.
 */
export const alert: JobWork = async (
  house,
  place,
  { inquiry: id = "", staff = "", duty, gate, routed, seq = "" },
) => {
  const ready = await inside(house.db, { district: place.district, schools: [place.school] }, async (tx) => {
    const found = await findForLetters(tx, house, place, { id });
    const there = await presentNow(tx, place, staff, id, house.now());
    const person =
      there &&
      (await tx
        .selectFrom("staff")
        .select(["email", "roles"])
        .where("district_id", "=", place.district)
        .where("id", "=", there)
        .where("active", "=", true)
        .executeTakeFirst());
    const outside = found?.governors?.id === there ? found?.governors : null;
    return found && there && (outside || person)
      ? { found, there, outside, person: outside ?? person }
      : null;
  });
  if (!ready) return;
  const { found, person, there, outside } = ready;
  if (!person) return;
  // Of what its topic brought: whoever reads the whole school's sees it in their list, and whoever has it no more is not told.
  if (routed && (outside || !("roles" in person) || !seesOnlyOwn(person) || !isNew(found.inquiry, staff)))
    return;
  const link = `${house.publicOrigin}/desk/inquiries/${found.inquiry.reference}`;
  const notice = outside
    ? governorsMail({
        ...{ name: outside.name, reference: found.inquiry.reference },
        link: matterLink(house, place, found, outside.id),
        until: formatDate(matterUntil(found.now), "en-GB", found.calendar.tz),
      })
    : toColleague(found, link, { gate, duty });
  if (!notice) return;
  await perform(house, {
    ...place,
    inquiry: id,
    who: theDesk("post"),
    command: { kind: "alert", letter: outgoing("alert", person.email, notice) },
    ...(seq && { key: { key: `alert:${id}:${seq}:${there}`, digest: duty ?? gate ?? "" } }),
  });
};

/** Nothing came between: it was not given on, kept from them, answered or closed. */
const isNew = ({ owner, closed, settled }: Found["inquiry"], routedTo: string): boolean =>
  owner === routedTo && !closed && !settled;

/** The page of the governors' contact opens for two weeks; each letter has its own. */
const matterUntil = (now: string): string => new Date(Date.parse(now) + 14 * 86_400_000).toISOString();
const matterLink = (house: House, place: Place, { inquiry, now }: Found, contact: string): string =>
  `${house.publicOrigin}/g/${governorsLink(
    house.alerts?.linkSecret ?? house.replySecret,
    { ...place, inquiry: inquiry.id, until: Date.parse(matterUntil(now)) },
    contact,
  )}`;

/** A question that waits, a date, or that the inquiry needs them at all; null: there is nothing to tell any more. */
function toColleague(
  found: Found,
  link: string,
  { gate, duty }: { gate: string | undefined; duty: string | undefined },
): Letter | null {
  if (gate) return ofGate(found, link, gate);
  return duty === undefined ? needsYou(found, link) : aboutDate(found, link, duty);
}

function needsYou({ inquiry, school, calendar }: Found, link: string): Letter {
  if (inquiry.emergency?.state === "raised")
    return staffMail.emergency({ link, reference: inquiry.reference, schoolPhone: school.phone });
  const accept = inquiry.duties.find(({ clause, over }) => clause === "6.b" && !over);
  return accept
    ? staffMail.escalated({ link, due: formatDateTime(accept.until, "en-GB", calendar.tz) })
    : staffMail.assigned({ link });
}

/** A letter is held, a question waits, or it was answered; what is over already calls nobody. */
function ofGate({ inquiry, calendar }: Found, link: string, what: string): Letter | null {
  const it = { link, reference: inquiry.reference };
  if (what === "held") return staffMail.held(it);
  if (what === "answered") return staffMail.privacyAnswered(it);
  const owed = inquiry.duties.find(({ clause, over }) => clause === "3.3.b" && !over);
  return owed && inquiry.privacy?.state === "asked"
    ? staffMail.privacyAsked({ ...it, due: formatDateTime(owed.until, "en-GB", calendar.tz) })
    : null;
}

function aboutDate({ inquiry, calendar, now }: Found, link: string, id: string): Letter | null {
  const duty = inquiry.duties.find((one) => one.id === id);
  if (!duty || duty.over || duty.paused) return null;
  const it = {
    ...{ link, reference: inquiry.reference, owed: owedWords(duty) },
    due: formatDateTime(duty.until, "en-GB", calendar.tz),
  };
  if (duty.state === "missed") return staffMail.missed(it);
  // Moved since, or past by now: the next entry says so itself.
  return duty.warned && duty.until > now ? staffMail.near(it) : null;
}

/** What is owed, in words that say nothing of anybody. */
const owedWords = ({ clause, told }: Duty): string =>
  told ? "a promised date" : (words[clause] ?? `what SOP ${clause} asks`);
const words: Record<string, string> = {
  "2.c": "the next step of a complaint",
  "3.1.a": "what the log still lacks",
  "3.1.b": "the acknowledgement",
  "3.3.b": "what stands at “May this be told?”",
  "4.a": "an answer",
  "4.b": "an answer",
  "4.c": "an answer",
  "4.d": "a second look at an emergency",
  "5.a": "the note of what was shared",
  "5.b": "what the law asks",
  "6.b": "taking over or handing back an escalation",
  "7.a": "the question after closing",
};
