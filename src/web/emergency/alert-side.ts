import { isOurs, readAlertLink } from "../../access/alert-link.ts";
import { fateOf } from "../../channels/alerts/twilio.ts";
import { isReminding } from "../../inquiry/emergency-changes.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { type AlertWay, alertWays } from "../../inquiry/words.ts";
import type { House } from "../../jobs/house.ts";
import { perform } from "../../perform.ts";
import { inside } from "../../store/database.ts";
import { theDesk } from "../../store/record/gather.ts";
import { schoolFacts } from "../../store/school-facts.ts";

/** What the link of an alert opens: nothing about anybody, but whose turn it is and what the protocol asks. */
export type AlertView = {
  school: { name: string; phone: string };
  reference: string;
  number: string;
  zone: string;
  isImmediate: boolean;
  protocols: string[];
  state: "raised" | "confirmed" | "stood_down";
  /** Somebody has it, and nobody has said in time that it is over. */
  isAsked: boolean;
  /** Who has it. */
  by: string | null;
  /** The person whose link it is; null for a contact who does not sign in here. */
  person: { id: string; name: string } | null;
};

export type AlertSide = ReturnType<typeof alertSide>;

/** The reads and acts behind the link of an alert: it is signed, and void with its emergency. */
export function alertSide(house: House) {
  const secret = house.alerts?.linkSecret ?? house.replySecret;
  return {
    read: (token: string): Promise<AlertView | null> => read(house, secret, token),
    /** “I have it”: false when the link opens nothing, or somebody has it and was not asked whether it is over. */
    async confirm(token: string): Promise<boolean> {
      const view = await read(house, secret, token);
      const link = readAlertLink(token);
      if (!view?.person || !link) return false;
      const done = await perform(house, {
        ...{ district: link.district, school: link.school, inquiry: link.inquiry },
        who: { actor: { kind: "staff", id: view.person.id }, name: view.person.name, roles: [] },
        command: { kind: "confirmEmergency", via: "link" },
      });
      return "entries" in done;
    },
    /** What a gateway tells of an alert that it took: believed where its address was signed by us, and told once. */
    async fate(token: string, said: URLSearchParams): Promise<boolean> {
      const link = readAlertLink(token);
      const fate = fateOf(said);
      const [alert, attempt] = [Number(said.get("a")), Number(said.get("t"))];
      const way = alertWays.find((one) => one === said.get("w"));
      if (!link || !way || !(alert > 0) || !(attempt > 0)) return false;
      const inquiry = await stateOf(house, link);
      const emergency = inquiry?.emergency?.id;
      if (!emergency || !isOurs(secret, link, `${emergency}:${alert}:${way}`)) return false;
      if (!fate) return true;
      await perform(house, {
        ...{ district: link.district, school: link.school, inquiry: link.inquiry },
        who: theDesk("post"),
        command: { kind: "recordAlert", emergency, alert, way: way as AlertWay, attempt, ...fate },
        key: { key: `fate:${emergency}:${alert}:${way}:${attempt}:${fate.outcome}`, digest: way },
      });
      return true;
    },
  };
}

const stateOf = (house: House, link: { district: number; school: number; inquiry: string }) =>
  inside(house.db, { district: link.district, schools: [link.school] }, async (tx) => {
    const row = await tx
      .selectFrom("inquiries")
      .select("state")
      .where("district_id", "=", link.district)
      .where("school_id", "=", link.school)
      .where("id", "=", link.inquiry)
      .executeTakeFirst();
    return row?.state ?? null;
  });

async function read(house: House, secret: Buffer, token: string): Promise<AlertView | null> {
  const link = readAlertLink(token);
  const inquiry: Inquiry | null = link && (await stateOf(house, link));
  const emergency = inquiry?.emergency;
  if (!link || !emergency || !isOurs(secret, link, emergency.id)) return null;
  return inside(house.db, { district: link.district, schools: [link.school] }, async (tx) => {
    const { name, phone, edition, calendar } = await schoolFacts(tx, link);
    const by = emergency.by?.kind === "staff" ? emergency.by.id : "";
    const people = await tx
      .selectFrom("staff")
      .select(["id", "name"])
      .where("district_id", "=", link.district)
      .where("id", "in", [link.person, by || link.person])
      .where("active", "=", true)
      .execute();
    const named = (id: string) => people.find((one) => one.id === id) ?? null;
    return {
      ...{ school: { name, phone }, reference: inquiry.reference, number: edition.emergencyNumber },
      ...{ zone: calendar.tz, isImmediate: emergency.severity === "immediate" },
      ...{ protocols: emergency.protocols, state: emergency.state, person: named(link.person) },
      isAsked: isReminding(inquiry),
      by: emergency.by ? (named(by)?.name ?? "Somebody") : null,
    };
  });
}
