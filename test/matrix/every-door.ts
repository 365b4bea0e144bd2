import { isNightly } from "../profile.ts";
import { ours } from "./ask-cell.ts";
import { canariesIn } from "./canaries.ts";
import { expected } from "./expected.ts";
import { type Door, doors } from "./front.ts";
import { asWho, type Matrix } from "./matrix.ts";
import { unsafeHeaders } from "./safe-headers.ts";

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
const unsafe = ["POST", "PUT", "PATCH", "DELETE"];

/** An address about the open inquiry, and somebody who may do everything there. */
function opened({ world, hands }: Matrix, door: Door) {
  const { open } = world.planted;
  const path = door.path
    .replace(":slug", "hillcrest")
    .replace(":reference", open.reference)
    .replace(":id", open.mail)
    .replace(":token", open.link)
    .replace("*", "nothing");
  return { path, headers: asWho(door.kind === "api" ? hands.tokenSupervisor : hands.supervisor) };
}

/** Every method that a door does not have is answered 405, names those it has, and does nothing. */
export async function wrongMethods(matrix: Matrix): Promise<string[]> {
  const wrong: string[] = [];
  for (const door of doors) {
    const known = doors.filter(({ path }) => path === door.path).flatMap(({ methods }) => methods);
    const { path, headers } = opened(matrix, door);
    for (const method of methods.filter((one) => !known.includes(one))) {
      const answer = await matrix.front.ask(path, { method, headers: { ...headers, ...ours } });
      if (answer.status !== 405 || !known.some((one) => answer.headers.get("allow")?.includes(one)))
        wrong.push(`${method} ${door.path} is answered ${answer.status}`);
      wrong.push(...unsafeHeaders(answer.headers).map((what) => `${method} ${door.path} ${what}`));
    }
  }
  return [...wrong, ...(await unchanged(matrix, "a wrong method"))];
}

/** What a browser says when another site sends, or says nothing: none is believed. */
const foreign: readonly Record<string, string>[] = [
  {},
  { origin: "https://evil.example" },
  { origin: "null" },
  { origin: "https://desk.school.example.evil.example" },
  { origin: "http://desk.school.example" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
  { "sec-fetch-site": "none" },
  { ...ours, "sec-fetch-site": "cross-site" },
  { origin: "https://evil.example", "sec-fetch-site": "same-origin" },
  { host: "evil.example", origin: "https://evil.example" },
];

const own: readonly Record<string, string>[] = [
  ours,
  { origin: ours.origin },
  { "sec-fetch-site": "same-origin" },
];

/** No form of another site does anything; the same from our own page is let through to its page. */
export async function foreignForms(matrix: Matrix): Promise<{ wrong: string[]; tried: number }> {
  const wrong: string[] = [];
  let [tried, pages] = [0, 0];
  for (const door of doors.filter(({ kind }) => kind !== "api"))
    for (const method of door.methods.filter((one) => unsafe.includes(one))) {
      const { path, headers } = opened(matrix, door);
      const sent = expected[`${method} ${door.path}`]?.sends?.(matrix.world, "open") ?? {};
      const ask = (from: Record<string, string>, at: string) => {
        const body = new URLSearchParams(Object.entries(sent).map(([name, value]) => [name, String(value)]));
        return matrix.front.ask(at, { method, body, headers: { ...headers, ...from, accept: "text/html" } });
      };
      // Only a page has data of its own; elsewhere there is no such address. They are behind the same guard: by day, door by
      // door, another of the ways shows it.
      const turn = pages++ % foreign.length;
      for (const [nth, from] of foreign.entries())
        for (const at of door.kind === "page" && (isNightly || nth === turn)
          ? [path, `${path}.data`]
          : [path]) {
          tried++;
          const answer = await ask(from, at);
          const said = await answer.text();
          const held = canariesIn(said, matrix.world.proofs);
          if (answer.status !== 403 || !said.includes("we only accept forms") || held.length > 0)
            wrong.push(
              `${method} ${at.replace(path, door.path)} from ${JSON.stringify(from)} is answered ${answer.status}`,
            );
        }
      wrong.push(...(await unchanged(matrix, `${method} ${door.path} from elsewhere`)));
      for (const from of own) {
        const answer = await ask(from, path);
        if ((await answer.text()).includes("we only accept forms"))
          wrong.push(`${method} ${door.path} refuses our own page`);
        await matrix.stored.restore(await matrix.stored.changed());
      }
    }
  return { wrong, tried };
}

async function unchanged({ stored }: Matrix, after: string): Promise<string[]> {
  const changed = await stored.changed();
  await stored.restore(changed);
  return changed.length > 0 ? [`${after} changes ${changed.join(", ")}`] : [];
}
