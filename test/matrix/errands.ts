import { ours } from "./ask-cell.ts";
import { canariesIn, canary, type Field, type ObjectName, objects } from "./canaries.ts";
import { type ActorName, actors } from "./expected.ts";
import { asWho, type Matrix } from "./matrix.ts";

/** What somebody asks for in the rest of an address or in a form: never more than is theirs. */

const searchers = (Object.keys(actors) as ActorName[]).filter((name) => {
  const { comes, roles } = actors[name] as { comes: string; roles: readonly string[] };
  return (
    comes !== "link" &&
    roles.some((role) => ["office", "teacher", "supervisor", "privacy_officer"].includes(role))
  );
});
/** The fields that a search looks through. Notes and the file are not among them. */
const searched: readonly Field[] = ["question", "third", "reply", "note", "fileparent"];

/** Everybody searches for every word of every inquiry: found is what is theirs, and nothing is as nothing. */
export async function searches({
  world,
  hands,
  front,
}: Matrix): Promise<{ wrong: string[]; found: number; not: number }> {
  const wrong: string[] = [];
  const tally = { found: 0, not: 0 };
  for (const actor of searchers) {
    const isProgram = actors[actor].comes === "token";
    const find = async (words: string) => {
      const at = isProgram ? `/api/v1/inquiries?search=${words}` : `/desk?q=${words}`;
      const answer = await front.ask(at, { headers: { ...asWho(hands[actor]), accept: "text/html" } });
      const body = await answer.text();
      const times = (object: ObjectName) => body.split(world.planted[object].reference).length;
      return {
        times,
        shape: body.replaceAll(words, "…").replaceAll(/nonce="[^"]*"|[0-9a-f-]{13}/g, "…"),
        body,
      };
    };
    const nothing = await find("kwneverwritten");
    for (const object of objects)
      for (const field of searched.filter((one) => object !== "emergency" || one !== "reply")) {
        const { times, shape, body } = await find(canary(object, field));
        const theirs = (actors[actor].theirs as readonly string[]).includes(object);
        // The banner of an emergency stands on every page of those whose it is.
        const hit = times(object) > nothing.times(object);
        const what = `${actor} searches for ${object}.${field}`;
        const isSearched = field !== "note" && field !== "fileparent";
        if (theirs && isSearched && !hit) wrong.push(`${what} and does not find it`);
        if (!theirs && (hit || shape.length !== nothing.shape.length))
          wrong.push(`${what} and is answered otherwise than for a word that nobody wrote`);
        const foreign = canariesIn(body, world.proofs).filter(
          (one) =>
            !(actors[actor].theirs as readonly string[]).includes(one.split(".")[0] ?? "") &&
            one !== `${object}.${field}`,
        );
        if (foreign.length > 0) wrong.push(`${what} and reads ${foreign.join(", ")}`);
        tally[hit ? "found" : "not"]++;
      }
  }
  return { wrong, ...tally };
}

/** Addresses whose rest names what is somebody else's. */
export async function curiosity({ world, hands, front, stored }: Matrix): Promise<string[]> {
  const wrong: string[] = [];
  const { planted, staff } = world;
  const rests: Partial<Record<ActorName, readonly string[]>> = {
    otherTeacher: [
      ...objects.map((one) => `/desk/call?logged=${planted[one].reference}`),
      ...["3.2.c", "4.a", "6.b"].map((clause) => `/desk/sop?clause=${clause}&days=365`),
      ...[`/desk?owner=${staff.teacher.id}`, "/desk?mine", "/desk/call?q=kwopen", "/desk/sessions"],
      ...["kwopen", "kwclosed", "Sam", "555-83"].map((words) => `/desk/families?q=${words}`),
      ...[
        `/desk/inquiries/${planted.open.reference}?story`,
        `/desk/inquiries/${planted.open.reference}?write=note`,
      ],
    ],
    neighbourOffice: [
      ...["open", "closed", "emergency"].map(
        (one) => `/desk/call?logged=${planted[one as "open"].reference}`,
      ),
      ...[
        "/desk/people?q=kwopen",
        "/desk/people?q=kwclosed",
        `/desk/mail?read=${planted.open.stray}`,
        `/desk/mail?read=${planted.open.lost}`,
        "/desk/call?q=kwopen",
        "/desk/people?q=%25%25%25",
        ...["/desk/families?q=kwopen", "/desk/families?q=kwclosedfilechi", "/desk/families?q=%25%25%25"],
      ],
      ...[`/desk?owner=${staff.teacher.id}&mine`, `/desk/inquiries/${planted.other.reference}?people=kwopen`],
    ],
    tokenTeacher: [`/api/v1/inquiries?owner=${staff.teacher.id}`, "/api/v1/inquiries?search=bus"],
    tokenNeighbour: [`/api/v1/inquiries?owner=${staff.teacher.id}`, "/api/v1/inquiries?search=bus&limit=100"],
    administrator: ["/desk/sop?clause=3.2.c&days=365", "/desk/settings", "/desk/sessions"],
    auditor: ["/desk/sop?clause=3.2.c&days=365", "/desk/settings", "/desk/sessions"],
  };
  for (const [actor, addresses = []] of Object.entries(rests))
    for (const address of addresses) {
      const answer = await front.ask(address, {
        headers: { ...asWho(hands[actor as ActorName]), accept: "text/html" },
      });
      const held = canariesIn(await answer.text(), world.proofs);
      // What somebody typed themselves stands in the box that they typed it in.
      const theirs = actors[actor as ActorName].theirs as readonly string[];
      const foreign = held.filter((one) => !theirs.includes(one.split(".")[0] ?? ""));
      if (answer.status >= 500 || foreign.length > 0)
        wrong.push(`${actor} at ${address} (${answer.status}) reads ${foreign.join(", ")}`);
      await stored.restore(await stored.changed());
    }
  const own = await front.ask("/desk/people?q=kwopen", { headers: asWho(hands.office) });
  if (!(await own.text()).includes(canary("open", "fileparent")))
    wrong.push("the office does not find its own families");
  return wrong;
}

/** Forms of somebody who may, that name a person or family of the neighbour school: refused, and nothing of them told. */
export async function borrowedIds({ world, hands, front, stored }: Matrix): Promise<string[]> {
  const wrong: string[] = [];
  const { planted, staff } = world;
  const { guardian, student } = planted.other;
  const far = { to: staff.neighbourOffice.id, reason: "R.", tried: "T.", nextStep: "N.", by: "2026-12-03" };
  const at = `inquiries/${planted.open.reference}`;
  const call = { question: "When?", guardianName: "Mina Park", source: "phone", key: crypto.randomUUID() };
  const tries: readonly [path: string, sent: Record<string, unknown>][] = [
    [`${at}/assignment`, { to: staff.neighbourOffice.id }],
    [`${at}/assignment`, { to: staff.leaver.id }],
    [`${at}/escalation`, far],
    [`${at}/family`, { guardian, student, family: `${guardian}:${student}` }],
    [
      `${at}/family`,
      { guardian: planted.open.guardian, student, family: `${planted.open.guardian}:${student}` },
    ],
    ["inquiries", { question: "When?", guardian }],
    ["call", { ...call, family: `${guardian}:${student}` }],
    ...["looked", "again", "inquiry"].flatMap((act): [string, Record<string, unknown>][] =>
      [planted.other.lost, planted.other.stray].map((mail) => [
        "mail",
        { act, mail, key: "one", ...(act === "looked" && { note: "Mine." }) },
      ]),
    ),
  ];
  for (const [path, sent] of tries)
    for (const way of ["desk", "api"] as const) {
      if (
        (way === "desk") === (path === "inquiries") ||
        (way === "api" && (path === "call" || path === "mail"))
      )
        continue;
      const { family: _, ...json } = sent;
      const answer = await front.ask(way === "api" ? `/api/v1/${path}` : `/desk/${path}`, {
        method: "POST",
        headers: {
          ...asWho(hands[way === "api" ? "tokenOffice" : "office"]),
          ...(way === "api"
            ? { "content-type": "application/json", "idempotency-key": crypto.randomUUID() }
            : ours),
        },
        body: way === "api" ? JSON.stringify(json) : new URLSearchParams(sent as Record<string, string>),
      });
      const changed = (await stored.changed()).filter((table) => table !== "refusals" && table !== "looks");
      const held = canariesIn(await answer.text(), world.proofs).filter((one) => one.startsWith("other."));
      if (![409, 422].includes(answer.status) || changed.length > 0 || held.length > 0)
        wrong.push(
          `${way} ${path.replace(planted.open.reference, "…")} ${Object.keys(json)} is answered ${answer.status}, changes ${changed.join(", ")}, tells ${held.join(", ")}`,
        );
      await stored.restore(await stored.changed());
    }
  return wrong;
}
