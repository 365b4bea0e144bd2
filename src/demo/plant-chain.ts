import type { Link } from "../sop/chain/chain.ts";
import { writeNumbers } from "../store/alert-numbers.ts";
import { writeChain, writeContact } from "../store/chains.ts";
import type { Database } from "../store/database.ts";
import type { People } from "./diary.ts";
import type { SchoolKey } from "./families.ts";
import { type StaffKey, schools, staff } from "./staff.ts";

type Planned = [StaffKey, Link["hours"], StaffKey?];

/** Whom the demo's schools alert: who leads by day and night, the office by day, and above them the district. */
const chains: Record<SchoolKey, Record<string, Planned[]>> = {
  oak: {
    "*": [
      ["grant", "always", "whitfield"],
      ["bell", "open"],
      ["okoye", [{ days: ["mon", "tue", "wed", "thu", "fri"], from: "16:00", to: "22:00" }]],
      ["whitfield", "always"],
    ],
    "EM-TRANSPORT": [
      ["bell", "open", "grant"],
      ["grant", "always"],
      ["whitfield", "always"],
    ],
  },
  river: {
    "*": [
      ["okafor", "always", "whitfield"],
      ["webb", "open"],
      ["whitfield", "always"],
    ],
  },
};

/** Puts the call chains of the two schools on file, with numbers that ring nowhere (555-01xx) for those in them. */
export async function plantChains(
  tx: Database,
  people: Record<SchoolKey, People>,
  at: string,
): Promise<void> {
  for (const [key, planned] of Object.entries(chains) as [SchoolKey, Record<string, Planned[]>][]) {
    const place = { district: 1, school: schools[key].number };
    const id = (person: StaffKey) => people[key].staff.get(person)?.id ?? "";
    for (const [protocol, links] of Object.entries(planned)) {
      const chain = {
        links: links.map(
          ([person, hours, deputy]): Link => ({
            ...{ staff: id(person), hours, ways: ["screen", "push", "mail", "sms", "voice"] },
            ...(deputy && { deputy: id(deputy) }),
          }),
        ),
      };
      await writeChain(tx, place, protocol, chain, id("holm"), at);
    }
    for (const person of new Set(Object.values(planned).flatMap((links) => links.map(([one]) => one)))) {
      const number = `+1555555${String(180 + staff.findIndex((one) => one.key === person)).padStart(4, "0")}`;
      await writeNumbers(tx, place, { staff: id(person), sms: number, voice: number }, id(person), at);
    }
    await writeContact(tx, place, {
      ...{ name: "Riverbend district, on call", staff: id("whitfield") },
      ...{ email: "on-call@riverbend.example", phone: "+15555550199" },
    });
  }
}
