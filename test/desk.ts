import { randomUUID } from "node:crypto";
import type { Job } from "../src/afterwards.ts";
import { layerOf } from "../src/calendar/layer.ts";
import type { Role } from "../src/inquiry/actor.ts";
import type { Receive } from "../src/inquiry/command.ts";
import type { Desk } from "../src/perform.ts";
import { edition2026 } from "../src/sop/edition.ts";
import { type Database, inside, openDatabase } from "../src/store/database.ts";
import { keep } from "../src/store/keep.ts";
import { freshDatabase } from "./database.ts";
import { calendar } from "./school.ts";

/** A desk on a fresh database with one small school and two people, a clock moved by hand, and jobs collected, not run. */
export async function openDesk() {
  const url = await freshDatabase();
  const db = openDatabase(url);
  const owner = openDatabase(url, { owner: true, max: 2 });
  const place = { district: 1, school: 1 };
  const office = await plant(db, place);
  let now = "2026-11-16T14:00:00.000Z";
  const ordered: Job[] = [];
  const desk: Desk = {
    db,
    now: () => now,
    enqueue: async (_, __, jobs) => void ordered.push(...jobs),
    mailDomain: "answerable.localhost",
  };
  return {
    desk,
    url,
    db,
    owner,
    place,
    office,
    ordered,
    at: (moment: string) => {
      now = moment;
    },
    async close() {
      await db.destroy();
      await owner.destroy();
    },
  };
}

export const intake = {
  actor: { kind: "system", part: "intake" },
  name: "The desk",
  roles: [] as Role[],
} as const;

/** An inquiry as a parent would send it. */
export const received = (
  question = "When does the number 4 bus leave?",
  more: Partial<Receive> = {},
): Receive => ({
  kind: "receive",
  id: randomUUID(),
  reference: randomUUID().slice(0, 9).toUpperCase(),
  source: "web",
  receivedAt: "2026-11-16T14:00:00.000Z",
  type: "general",
  topic: "transport",
  language: "en",
  question: keep(question),
  guardianName: keep("Ana Souza"),
  email: keep("ana@example.org"),
  ...more,
});

async function plant(db: Database, { district, school }: { district: number; school: number }) {
  const id = randomUUID();
  await inside(db, { district, schools: [school, 2] }, async (tx) => {
    await tx.insertInto("districts").values({ district_id: district, name: "Riverbend" }).execute();
    for (const school_id of [school, 2])
      await tx
        .insertInto("schools")
        .values({
          district_id: district,
          school_id,
          slug: school_id === school ? "oak-hill" : "riverbend",
          name: "Oak Hill School",
          phone: "555-0100",
          mail_address: "oak-hill@answerable.localhost",
          calendar: JSON.stringify(calendar) as never,
          own_calendar: JSON.stringify(layerOf(calendar)) as never,
          edition: JSON.stringify(edition2026) as never,
          topic_owners: JSON.stringify({ "*": id }) as never,
          designated: JSON.stringify([id]) as never,
        })
        .execute();
    await tx
      .insertInto("staff")
      .values({
        district_id: district,
        school_id: school,
        id,
        name: "Ruth Bell",
        title: "Front office",
        email: "office@oak-hill.example",
        roles: ["office"],
        schools: [school],
        supervisor_id: null,
        password: null,
        active: true,
        attested_edition: null,
      })
      .execute();
  });
  return {
    id,
    who: { actor: { kind: "staff" as const, id }, name: "Ruth Bell", roles: ["office"] as Role[] },
  };
}
