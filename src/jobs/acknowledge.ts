import { sql } from "kysely";
import { type Found, findForLetters } from "../channels/form/found.ts";
import {
  acknowledgementLetter,
  emergencyLetter,
  resumedLetter,
  tooLongLetter,
  withIncidents,
} from "../channels/form/letter-for.ts";
import { stopsAcknowledgement } from "../channels/mail/may-acknowledge.ts";
import { saidBefore } from "../channels/mail/said-before.ts";
import type { Place } from "../inquiry/place.ts";
import { owed } from "../inquiry/state.ts";
import { anew, perform, performWithin } from "../perform.ts";
import { explainIn } from "../sop/explain-in.ts";
import { asksAbout } from "../sop/incident/asks-about.ts";
import { type Database, inside, type Last, together } from "../store/database.ts";
import { markTold } from "../store/incident-askers.ts";
import { openIncidents } from "../store/incidents.ts";
import { theDesk } from "../store/record/gather.ts";
import type { House, JobWork } from "./house.ts";

const intake = theDesk("intake");

/**
 * Writes the automatic acknowledgement, once: a second run finds it written and stops. Too many are left to a person, so
 * that nobody can use us to flood somebody else's mailbox. It is counted and written in one transaction.
 */
export const acknowledge: JobWork = async (house, place, { inquiry: id = "", cut }) => {
  if (cut) return tellTooLong(house, place, id);
  const scope = { district: place.district, schools: [place.school] };
  await anew(() =>
    inside(house.db, scope, (tx, last) => writeOnce(tx, last, house, { ...place, inquiry: id })),
  );
};

async function writeOnce(
  tx: Database,
  last: Last,
  house: House,
  { inquiry: id, ...place }: Place & { inquiry: string },
) {
  const found = await findForLetters(tx, house, place, { id });
  if (!found?.email) return;
  const { emergency, acknowledged } = found.inquiry;
  const urgent = emergency !== null && emergency.state !== "stood_down";
  if (acknowledged) return;
  // Asked together: what would be asked one after the other costs a journey each.
  const [origin, repeated, open] = await together(
    originOf(tx, place, found),
    urgent ? false : isRepeated(tx, place, found),
    openIncidents(tx, place),
  );
  if (origin?.spam) return leftToAPerson(tx, place, found, "spam");
  // 4.2: routine messages to that family stop.
  if (!urgent && emergency?.protocols.includes("EM-DEATH")) return leftToAPerson(tx, place, found, "death");
  if (repeated) return leftToAPerson(tx, place, found, "repeat");
  // What is told in an emergency, or when people have ended one, no sender's flood brings about.
  const stops = emergency === null ? await tooMany(tx, house, place, found, origin) : null;
  if (stops) return leftToAPerson(tx, place, found, stops);
  const incidents = await incidentsFor(tx, place, found, { open, urgent });
  const { emergencyNumber } = found.edition;
  const letter = withIncidents(
    urgent ? emergencyLetter(found, emergencyNumber) : acknowledgementOf(found, emergencyNumber),
    found,
    incidents.map(({ statement }) => statement),
  );
  const command = { kind: "acknowledgeByLetter", letter } as const;
  await performWithin(tx, house, { ...place, inquiry: id, who: intake, command }, last);
}

type Origin = { spam: boolean | null; mailbox: string };

/** The mail that an inquiry came by: whether it lay among spam, and at which local part it came in; undefined where it was none. */
async function originOf(
  tx: Database,
  { district, school }: Place,
  { inquiry }: Found,
): Promise<Origin | undefined> {
  const { rows } = await sql<Origin>`
    select o.spam, split_part(split_part(o.envelope_to, '@', 1), '+', 1) as mailbox from entries e
    join originals o on o.district_id = e.district_id and o.school_id = e.school_id and o.id = (e.body ->> 'original')::uuid
    where e.district_id = ${district} and e.school_id = ${school} and e.inquiry_id = ${inquiry.id}::uuid
      and e.seq = 1`.execute(tx);
  return rows[0];
}

const isRepeated = (tx: Database, place: Place, { inquiry, email, now }: Found): Promise<boolean> =>
  saidBefore(tx, place, { address: email ?? "", question: inquiry.question.text, inquiry: inquiry.id }, now);

/** So many leave by themselves and no more; the one that may is counted. */
const tooMany = (tx: Database, house: House, place: Place, { inquiry, email, now }: Found, origin?: Origin) =>
  stopsAcknowledgement(tx, place, email ?? "", now, {
    ...{ inquiry: inquiry.id, mailbox: origin?.mailbox ?? inquiry.source },
    ...(house.acknowledgeLimits && { limits: house.acknowledgeLimits }),
  });

/**
 * What is stopped goes to the list of mail to look at, with why. So does what told of danger out of a spam folder and became
 * an inquiry: its sender is answered by a person only.
 */
async function leftToAPerson(
  tx: Database,
  { district, school }: Place,
  { inquiry, now }: Found,
  because: string,
): Promise<void> {
  await sql`
    insert into not_acknowledged (district_id, school_id, inquiry_id, at, because)
    values (${district}, ${school}, ${inquiry.id}::uuid, ${now}::timestamptz, ${because})
    on conflict do nothing`.execute(tx);
}

/** Tells a parent that only the beginning of their latest mail is kept, once a day for an inquiry at the most. */
async function tellTooLong(house: House, place: Place, id: string): Promise<void> {
  const found = await inside(house.db, { district: place.district, schools: [place.school] }, async (tx) => {
    const { rows } = await sql`select 1 from letters where district_id = ${place.district}
      and school_id = ${place.school} and inquiry_id = ${id}::uuid and purpose = 'added'
      and at > ${house.now()}::timestamptz - interval '1 day' limit 1`.execute(tx);
    return rows.length > 0 ? null : findForLetters(tx, house, place, { id });
  });
  if (!found?.email) return;
  const letter = tooLongLetter(found, found.edition.emergencyNumber);
  await perform(house, { ...place, inquiry: id, who: intake, command: { kind: "tellTooLong", letter } });
}

/** The acknowledgement of an inquiry as a person has it sent, whatever stopped ours; null when it has no address. */
export const writtenAcknowledgement = (house: House, place: Place, id: string) =>
  inside(house.db, { district: place.district, schools: [place.school] }, async (tx) => {
    const found = await findForLetters(tx, house, place, { id });
    return found?.email ? acknowledgementOf(found, found.edition.emergencyNumber) : null;
  });

/** What goes on at the school, where this may be about it; whoever is told so now hears of each update once. */
async function incidentsFor(
  tx: Database,
  place: Place,
  { inquiry, now }: Found,
  { open, urgent: danger }: { open: Awaited<ReturnType<typeof openIncidents>>; urgent: boolean },
) {
  if (open.length === 0) return [];
  const text = await wordsAsked(tx, place, inquiry.id);
  const meant = open.filter(
    ({ incident, statement }) =>
      (incident.openedAt ?? now) <= now && asksAbout(statement.kind, { text, topic: inquiry.topic, danger }),
  );
  for (const { incident, statement } of meant)
    await markTold(tx, place, incident.id, [inquiry.id], statement.version, now);
  return meant;
}

async function wordsAsked(tx: Database, { district, school }: Place, inquiry: string): Promise<string> {
  const { rows } = await sql<{ words: string }>`
    select words from kept_texts where district_id = ${district} and school_id = ${school}
      and inquiry_id = ${inquiry}::uuid and not by_machine order by at desc limit 5`.execute(tx);
  return rows.map(({ words }) => words.slice(0, 6_000)).join("\n");
}

function acknowledgementOf(found: Found, emergencyNumber: string) {
  const { inquiry } = found;
  // The date that the parent is given is the one by which an answer is owed, not the one of this letter.
  const dates = owed(inquiry);
  const answer =
    dates.find(({ clause }) => /^4\.[abc]/.test(clause)) ?? dates.find(({ told }) => told) ?? dates[0];
  const write = inquiry.emergency ? resumedLetter : acknowledgementLetter;
  return write(found, {
    due: answer?.until ?? found.now,
    because: answer ? explainIn(answer, inquiry.language, found.calendar.tz) : "",
    emergencyNumber,
  });
}
