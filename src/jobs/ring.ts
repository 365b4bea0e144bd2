import { alertLink, nobody } from "../access/alert-link.ts";
import { outgoing } from "../channels/form/letter-for.ts";
import { isReminding } from "../inquiry/emergency-changes.ts";
import type { Place } from "../inquiry/place.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { AlertWay } from "../inquiry/words.ts";
import { staffMail } from "../letters/words/staff-mail.ts";
import { perform } from "../perform.ts";
import { type Reached, reached } from "../store/alert-reach.ts";
import { inside } from "../store/database.ts";
import { theDesk } from "../store/record/gather.ts";
import { schoolFacts } from "../store/school-facts.ts";
import type { House, JobWork } from "./house.ts";
import { sendAlert } from "./send-alert.ts";

const post = theDesk("post");
type Ready = {
  inquiry: Inquiry;
  school: { name: string; phone: string };
  to: Reached;
  person: string | null;
  alarm: boolean;
  reminds: boolean;
  tried: boolean;
};

/**
 * Alerts one person by one way, if nobody has the emergency yet: that is asked right before it leaves. Run twice, it looks
 * whether it has said what became of it; killed in between, it alerts once more, under the same key.
 */
export const ring: JobWork = async (house, place, input) => {
  const { emergency = "", way = "", inquiry = "" } = input;
  const [alert, attempt] = [Number(input.alert), Number(input.attempt ?? 1)];
  const ready = await look(house, place, { inquiry, emergency, alert, way, attempt });
  if (!ready || ready.tried) return;
  const { to, school, person } = ready;
  const { reference } = ready.inquiry;
  const link = linkFor(house, place, ready, emergency);
  const key = `alert:${emergency}:${alert}:${way}:${attempt}`;
  if (way === "mail" && to.email) {
    const letter = outgoing(
      "alert",
      to.email,
      ready.reminds
        ? staffMail.emergencyGoesOn({ link, reference, schoolPhone: school.phone })
        : staffMail.emergency({ link, reference, schoolPhone: school.phone }),
    );
    const command = { kind: "alert", letter, alert } as const;
    await perform(house, { ...place, inquiry, who: post, command, key: { key, digest: to.email } });
    return;
  }
  const it = {
    schoolName: school.name,
    schoolPhone: school.phone,
    reference,
    link,
    alarm: ready.alarm,
    reminds: ready.reminds,
  };
  const status = `${house.publicOrigin}/alerts/${alertLink(secretOf(house), { ...place, inquiry, person: person ?? nobody }, `${emergency}:${alert}:${way}`)}?a=${alert}&w=${way}&t=${attempt}`;
  const tried = await sendAlert(house, place, { id: key, way: way as AlertWay, to, it, status });
  await perform(house, {
    ...place,
    inquiry,
    who: post,
    command: {
      ...{ kind: "recordAlert", emergency, alert, way: way as AlertWay, attempt, outcome: tried.outcome },
      ...(tried.outcome !== "accepted" && { because: tried.because }),
    },
    key: { key, digest: way },
  });
};

const secretOf = (house: House) => house.alerts?.linkSecret ?? house.replySecret;

/** Staff open the page of the emergency without signing in; somebody else is shown whom to ring. */
const linkFor = (house: House, place: Place, { inquiry, person }: Ready, emergency: string): string =>
  `${house.publicOrigin}/e/${alertLink(secretOf(house), { ...place, inquiry: inquiry.id, person: person ?? nobody }, emergency)}`;

/** Who has left, or a contact that nobody entered: that is said by every way. */
const unreachable: Reached = { name: "", staff: null, email: null, sms: null, voice: null, devices: [] };

type Asked = { inquiry: string; emergency: string; alert: number; way: string; attempt: number };

/** What the alert needs, while nobody has the emergency. */
function look(house: House, place: Place, asked: Asked): Promise<Ready | null> {
  return inside(house.db, { district: place.district, schools: [place.school] }, async (tx) => {
    const row = await tx
      .selectFrom("inquiries")
      .select("state")
      .where("district_id", "=", place.district)
      .where("school_id", "=", place.school)
      .where("id", "=", asked.inquiry)
      .executeTakeFirst();
    const emergency = row?.state.emergency;
    if (
      !row ||
      emergency?.id !== asked.emergency ||
      !(emergency.state === "raised" || isReminding(row.state))
    )
      return null;
    const entries = await tx
      .selectFrom("entries")
      .select(["kind", "body"])
      .where("district_id", "=", place.district)
      .where("school_id", "=", place.school)
      .where("inquiry_id", "=", asked.inquiry)
      .where("kind", "in", ["alerted", "alertTried"])
      .execute();
    const mine = entries.filter(
      ({ body }) => body.alert === asked.alert && body.emergency === asked.emergency,
    );
    const alerted = mine.find(({ kind }) => kind === "alerted")?.body;
    // What was ordered before somebody took it, or before they were reminded, calls nobody afterwards.
    if (!alerted || (alerted.reminds === true) !== isReminding(row.state)) return null;
    const to =
      (await reached(tx, place, (alerted.to as string | null) ?? null, asked.inquiry)) ?? unreachable;
    const { name, phone } = await schoolFacts(tx, place);
    return {
      ...{ inquiry: row.state, school: { name, phone }, to, person: to.staff },
      alarm: alerted.alarm === true,
      reminds: alerted.reminds === true,
      tried: mine.some(
        ({ kind, body }) => kind === "alertTried" && body.way === asked.way && body.attempt === asked.attempt,
      ),
    };
  });
}
