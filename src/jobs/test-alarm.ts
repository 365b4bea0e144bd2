import { randomUUID } from "node:crypto";
import type { Tried } from "../channels/alerts/tried.ts";
import type { Place } from "../inquiry/place.ts";
import { testWords } from "../letters/words/alert-words.ts";
import { letterHtml } from "../letters/words/letter-html.ts";
import { type Reached, reached } from "../store/alert-reach.ts";
import { inside } from "../store/database.ts";
import { schoolFacts } from "../store/school-facts.ts";
import type { House, JobWork } from "./house.ts";
import { pushTo } from "./send-alert.ts";

/** Tries one way to one person, marked as a test. What became of it stands with the test; no inquiry is touched. */
export const testAlarm: JobWork = async (house, place, { test = "" }) => {
  const ready = await inside(house.db, { district: place.district, schools: [place.school] }, async (tx) => {
    const row = await tx
      .selectFrom("test_alarms")
      .select(["staff_id", "way", "outcome"])
      .where("district_id", "=", place.district)
      .where("school_id", "=", place.school)
      .where("id", "=", test)
      .executeTakeFirst();
    const to = row && (await reached(tx, place, row.staff_id));
    return row && to && !row.outcome ? { row, to, school: await schoolFacts(tx, place) } : null;
  });
  if (!ready) return;
  const tried = await tryOnce(house, place, test, ready);
  await inside(house.db, { district: place.district, schools: [place.school] }, (tx) =>
    tx
      .updateTable("test_alarms")
      .set({
        outcome: tried.outcome,
        because: tried.outcome === "accepted" ? null : tried.because,
        tried_at: house.now(),
      })
      .where("district_id", "=", place.district)
      .where("school_id", "=", place.school)
      .where("id", "=", test)
      .execute(),
  );
};

type Ready = {
  row: { way: string };
  to: Reached;
  school: { name: string; mail_address: string };
};

async function tryOnce(house: House, place: Place, id: string, { row, to, school }: Ready): Promise<Tried> {
  const it = { schoolName: school.name, link: `${house.publicOrigin}/desk` };
  if (row.way === "push") return pushTo(house, place, to, testWords.push(it));
  if (row.way === "mail") return mailTo(house, place, to, school);
  const way = row.way === "voice" ? "voice" : "sms";
  const number = to[way];
  if (!number) return { outcome: "none", because: "no_number" };
  const gateway = house.alerts?.gateway;
  if (!gateway) return { outcome: "none", because: "no_gateway" };
  return gateway.send({
    ...{ id: `test:${id}`, way, to: number, words: testWords[way](it) },
    status: `${house.publicOrigin}/healthz`,
  });
}

async function mailTo(house: House, place: Place, to: Reached, school: Ready["school"]): Promise<Tried> {
  if (!to.email) return { outcome: "none", because: "no_address" };
  const { subject, body } = testWords.mail({ schoolName: school.name, link: "" });
  const mail = {
    messageId: `<${randomUUID()}@${house.mailDomain}>`,
    from: { name: school.name, address: school.mail_address },
    replyTo: school.mail_address,
    to: to.email,
    ...{ subject, text: body, automatic: true, date: new Date(house.now()) },
    html: letterHtml(body, { direction: "ltr", language: "en", schoolName: school.name }),
  };
  const handed = await house.post.send(mail, place, async () => undefined);
  return handed.state === "accepted"
    ? { outcome: "accepted" }
    : { outcome: "failed", because: "mail", again: false };
}
