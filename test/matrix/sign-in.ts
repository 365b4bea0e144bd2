import { hashPassword } from "../../src/access/password.ts";
import { ours } from "./ask-cell.ts";
import type { Matrix } from "./matrix.ts";
import { unsafeHeaders } from "./safe-headers.ts";

/** Where somebody could want a person to be led after signing in. */
const away = [
  "https://evil.example/desk",
  "//evil.example/desk",
  "/\\evil.example/desk",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "///evil.example",
  "javascript:alert(1)",
  "/desk/../../evil.example//x",
  "/follow/1.1.x.0.y",
  "/sign-out",
  "https:evil.example",
  "@evil.example",
  "/desk@evil.example",
];

/** Signing in never leads away from the desk, whatever the address or the form says; to a page of the desk it does. */
export async function leadingAway({ front, stored, world }: Matrix): Promise<string[]> {
  const wrong: string[] = [];
  const email = "office@hillcrest.example";
  await stored.set(
    `update staff set password = '${await hashPassword("right")}' where id = '${world.staff.office.id}'`,
  );
  for (const to of [...away, `/desk/inquiries/${world.planted.open.reference}?story`]) {
    const at = `/sign-in?to=${encodeURIComponent(to)}`;
    const shown = await (await front.ask(at, { headers: { accept: "text/html" } })).text();
    const answer = await front.ask(at, {
      method: "POST",
      headers: { ...ours, "x-forwarded-host": "evil.example", host: "evil.example" },
      body: new URLSearchParams({ email, password: "right", to }),
    });
    const location = answer.headers.get("location") ?? "";
    const isOurs =
      /^\/desk(\/|$|\?)/.test(location) &&
      URL.parse(location, "https://here.example")?.host === "here.example";
    if (answer.status !== 303 || !isOurs) wrong.push(`${to} leads to ${location} (${answer.status})`);
    if (!away.includes(to) && location !== to) wrong.push(`${to} is not led to, but ${location}`);
    if (away.includes(to) && /name="to" value="[^"]+"/.test(shown)) wrong.push(`${to} stands in the form`);
    wrong.push(...unsafeHeaders(answer.headers));
    await stored.set("delete from attempts");
  }
  await stored.restore(await stored.changed());
  return wrong;
}

/** No address that is mended, and none that needs a session, leads to another host. */
export async function mendedAddresses({ front }: Matrix): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of [
    "/desk/",
    "//evil.example/",
    "//evil.example/%2e%2e/",
    "/\\evil.example/",
    "/desk//",
    "/%5cevil.example/",
    "/schools///evil.example",
    "/schools/%2F%2Fevil.example",
    "/ask?to=//evil.example",
    "/desk//evil.example",
  ]) {
    const answer = await front.ask(path, {
      headers: { "x-forwarded-host": "evil.example", "x-forwarded-proto": "http" },
    });
    const to = answer.headers.get("location");
    if (to && URL.parse(to, "https://here.example")?.host !== "here.example")
      wrong.push(`${path} leads to ${to}`);
  }
  return wrong;
}
