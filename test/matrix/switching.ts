import { newToken } from "../../src/access/token.ts";
import { plantStaff } from "../../src/demo/plant.ts";
import { inside } from "../../src/store/database.ts";
import { ours } from "./ask-cell.ts";
import { canary } from "./canaries.ts";
import { asWho, type Matrix } from "./matrix.ts";
import { now } from "./world.ts";

const later = new Date(Date.parse(now) + 8 * 3_600_000).toISOString();
const names = ["Hillcrest School: the open inquiry", "the neighbour's inquiry"] as const;

/** Somebody of two schools sees one at a time, session by session; a school that is not theirs stays shut to everybody. */
export async function switching({ world, hands, front, stored }: Matrix): Promise<string[]> {
  const wrong: string[] = [];
  const both = { district: 1, schools: [1, 2] };
  const [one, another] = await inside(world.db, both, async (tx) => {
    const person = await plantStaff(tx, 1, {
      ...{ name: "Ida Both", title: "Privacy officer", roles: ["privacy_officer"], schools: [1, 2] },
      email: "ida.both@hillcrest.example",
    });
    const tokens = [newToken(1, 1), newToken(1, 1)];
    for (const { digest } of tokens)
      await tx
        .insertInto("sessions")
        .values({
          ...{ district_id: 1, school_id: 1, token_digest: digest, staff_id: person.id, device: "Test" },
          ...{ made_at: now, seen_at: now, until: later, at_school: null },
        })
        .execute();
    return tokens.map(({ token }) => ({ cookie: `__Host-desk=${token}` }));
  });
  const sees = async (what: string, shows: Record<string, string> | undefined, expected: boolean[]) => {
    const page = await (await front.ask("/desk", { headers: { ...shows, accept: "text/html" } })).text();
    for (const [at, object] of (["open", "other"] as const).entries())
      if (page.includes(canary(object, "question")) !== expected[at])
        wrong.push(`${what}: ${names[at]} is ${expected[at] ? "not " : ""}there`);
  };
  const switches = async (shows: Record<string, string> | undefined, school: string) =>
    (
      await front.ask("/desk/school", {
        method: "POST",
        body: new URLSearchParams({ school, to: "/desk" }),
        headers: { ...shows, ...ours, accept: "text/html" },
      })
    ).status;

  await sees("before", one, [true, false]);
  if ((await switches(one, "2")) !== 303) wrong.push("somebody of two schools may not switch");
  await sees("after switching", one, [false, true]);
  await sees("in the other session", another, [true, false]);
  const list = await (await front.ask("/desk/sessions", { headers: { ...one, accept: "text/html" } })).text();
  if (!list.includes("This one")) wrong.push("the session that switched is missing from its own list");

  for (const school of ["3", "0", "-1", "1.5", "x", ""])
    if ((await switches(one, school)) !== 404) wrong.push(`"${school}" is a school to somebody`);
  await sees("after schools that are not theirs", one, [false, true]);
  for (const actor of ["office", "supervisor", "auditor"] as const)
    if ((await switches(asWho(hands[actor]), "2")) !== 404) wrong.push(`${actor} may go to the neighbour`);
  await sees("office", asWho(hands.office), [true, false]);

  await stored.set("update staff set schools = '{1}' where email = 'ida.both@hillcrest.example'");
  await sees("once they work there no more", one, [true, false]);
  if ((await switches(one, "2")) !== 404) wrong.push("they go back to where they work no more");
  await stored.restore(await stored.changed());
  return wrong;
}
