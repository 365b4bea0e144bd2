import { randomUUID } from "node:crypto";
import { type Found, findForLetters } from "../channels/form/found.ts";
import { incidentLetter } from "../channels/form/letter-for.ts";
import type { Place } from "../inquiry/place.ts";
import { letterHtml } from "../letters/words/letter-html.ts";
import type { Letter } from "../letters/words/parts.ts";
import { staffMail } from "../letters/words/staff-mail.ts";
import { perform } from "../perform.ts";
import { planOf } from "../sop/contact-plan/contact-plan.ts";
import { current } from "../sop/incident/incident.ts";
import { reached } from "../store/alert-reach.ts";
import { planActs } from "../store/contact-plans.ts";
import { inside } from "../store/database.ts";
import { markTold, notTold } from "../store/incident-askers.ts";
import { type IncidentAt, readIncident } from "../store/incidents.ts";
import { theDesk } from "../store/record/gather.ts";
import { schoolFacts } from "../store/school-facts.ts";
import type { House, JobWork } from "./house.ts";
import { pushTo } from "./send-alert.ts";

/** Between two letters to one address lie so many minutes, unless it is over: nobody is flooded by quick updates. */
const pause = 10;

/**
 * Tells whoever asked during an incident what the school says now: one letter to each address, and each version once. With
 * `staff`, the alarm that the next word, or the look at a contact plan, is late.
 */
export const incident: JobWork = async (house, place, { incident: id = "", staff, plan }) => {
  if (plan && staff) return planLate(house, place, plan, staff);
  const scope = { district: place.district, schools: [place.school] };
  const known = await inside(house.db, scope, (tx) => readIncident(tx, place, id));
  if (!known) return;
  if (staff) return alarm(house, place, known.incident, staff);
  const { version } = current(known.incident);
  const isOver = known.incident.state === "closed";
  const upTo = isOver ? version + 1 : version;
  const now = house.now();
  const recent = new Date(Date.parse(now) - pause * 60_000).toISOString();
  const { due, later } = await inside(house.db, scope, async (tx) => {
    const waiting = await notTold(tx, place, id, upTo);
    const due = waiting.filter(({ at }) => isOver || at <= recent);
    const found = [];
    for (const { inquiry } of due) found.push(await findForLetters(tx, house, place, { id: inquiry }));
    return { due: found.filter((one): one is Found => one !== null), later: waiting.length > due.length };
  });
  const letters = Map.groupBy(due, ({ email, inquiry }) => email?.trim().toLowerCase() ?? inquiry.id);
  for (const theirs of letters.values()) {
    const [one] = theirs;
    if (!one) continue;
    // Marked in the end: killed in between, the same letter is not written twice, because its key was used.
    if (one.email) await tell(house, place, one, known.incident, isOver);
    const inquiries = theirs.map(({ inquiry }) => inquiry.id);
    await inside(house.db, scope, (tx) => markTold(tx, place, id, inquiries, upTo, now));
  }
  if (later)
    await inside(house.db, scope, (tx) =>
      house.enqueue(tx, place, [
        {
          ...{ name: "incident", key: `${id}:${upTo}:later`, input: { incident: id } },
          notBefore: new Date(Date.parse(now) + pause * 60_000).toISOString(),
        },
      ]),
    );
};

async function tell(house: House, place: Place, found: Found, incident: IncidentAt, isOver: boolean) {
  const what = `${incident.id}:${isOver ? "over" : current(incident).version}`;
  await perform(house, {
    ...place,
    inquiry: found.inquiry.id,
    who: theDesk("post"),
    command: { kind: "tellIncident", letter: incidentLetter(found, current(incident), isOver) },
    key: { key: `incident:${what}:${found.inquiry.id}`, digest: what },
  });
}

/** The date on which a contact plan is looked at again has passed. Not while somebody looked meanwhile. */
async function planLate(house: House, place: Place, guardian: string, staff: string) {
  const plan = await inside(house.db, { district: place.district, schools: [place.school] }, async (tx) =>
    planOf(await planActs(tx, place, guardian)),
  );
  if (!plan?.isLate) return;
  const link = `${house.publicOrigin}/desk/families/guardians/${guardian}/plan`;
  await sendTo(house, place, staff, (schoolName) => staffMail.planLate({ link, schoolName }), link);
}

/** Not while the next word came meanwhile, or it is over. */
async function alarm(house: House, place: Place, { state, lateFor, ...incident }: IncidentAt, staff: string) {
  if (state !== "open" || lateFor === null) return;
  const link = `${house.publicOrigin}/desk/incidents/${incident.id}`;
  await sendTo(house, place, staff, (schoolName) => staffMail.incidentLate({ link, schoolName }), link);
}

async function sendTo(
  house: House,
  place: Place,
  staff: string,
  words: (schoolName: string) => Letter,
  link: string,
) {
  const ready = await inside(house.db, { district: place.district, schools: [place.school] }, async (tx) => ({
    to: await reached(tx, place, staff),
    school: await schoolFacts(tx, place),
  }));
  const { to, school } = ready;
  if (!to) return;
  const { subject, body } = words(school.name);
  await pushTo(house, place, to, { title: school.name, body: subject, url: link });
  if (!to.email) return;
  const mail = {
    messageId: `<${randomUUID()}@${house.mailDomain}>`,
    from: { name: school.name, address: school.mail_address },
    replyTo: school.mail_address,
    to: to.email,
    ...{ subject, text: body, automatic: true, date: new Date(house.now()) },
    html: letterHtml(body, { direction: "ltr", language: "en", schoolName: school.name }),
  };
  await house.post.send(mail, place, async () => undefined);
}
