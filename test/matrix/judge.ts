import type { Answer } from "./ask-cell.ts";
import { canariesIn, type Field, type ObjectName, objects } from "./canaries.ts";
import { type Cell, type Outcome, outcomeOf } from "./cells.ts";
import { unread } from "./expected.ts";
import { theirsAt } from "./expected-actors.ts";
import { unsafeHeaders } from "./safe-headers.ts";
import type { MatrixWorld } from "./world.ts";

const everything = (answer: Answer): string =>
  `${[...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n")}\n\n${answer.body}`;

/** What is wrong with an answer, as sentences; none when it is as the matrix says. */
export function judge(cell: Cell, answer: Answer, world: MatrixWorld): string[] {
  const outcome = outcomeOf(cell);
  const wrong = looksLike(outcome, cell, answer)
    ? []
    : [`must be "${outcome}" and is ${answer.status} ${answer.headers.get("location") ?? ""}`];
  const held = canariesIn(everything(answer), world.proofs);
  const readable = outcome === "in" ? mayStand(cell) : new Set<string>();
  const leaked = held.filter((one) => !readable.has(one));
  if (leaked.length > 0) wrong.push(`tells ${leaked.join(", ")}`);
  if (outcome === "in" && ["GET", "DATA"].includes(cell.method) && answer.status === 200)
    for (const one of mustStand(cell)) if (!held.includes(one)) wrong.push(`does not tell ${one}`);
  wrong.push(...unsafeHeaders(answer.headers));
  if (cell.method === "HEAD" && answer.body !== "") wrong.push("has a body");
  return wrong;
}

function looksLike(outcome: Outcome, { door, method }: Cell, { status, headers }: Answer): boolean {
  const to = headers.get("location") ?? headers.get("x-remix-redirect") ?? "";
  const isSignIn = to.startsWith("/sign-in");
  switch (outcome) {
    case "sign in":
      return isSignIn && status === (method === "DATA" ? 204 : 303) && !headers.has("set-cookie");
    case "role":
      return status === 403;
    case "missing":
      return status === 404;
    case "token":
      return status === 401 && headers.has("www-authenticate");
    case "in":
      if (method === "GET" || method === "HEAD") return status === 200 || status === 303;
      if (method === "DATA") return status === 200 || status === 202;
      // A clause, a form or a wrong password may still say no to somebody who may ask.
      if (door.path === "/sign-in") return [303, 401].includes(status);
      return door.path === "/sign-out" || !isSignIn ? [200, 201, 303, 409].includes(status) : false;
  }
}

/** What may stand in an answer to somebody who was let in. */
function mayStand({ door, actor, asked, line, method }: Cell): Set<string> {
  const theirs = theirsAt(actor, line);
  const no = new Set<string>([...(unread[actor] ?? []), ...(line.shows?.includes("mail") ? [] : ["mail"])]);
  // A private link is its holder's alone; also staff and programs could act as the parent with it.
  if (actor !== "linkHolder") no.add("link");
  const isTold = line.shows !== undefined || asked !== "-" || door.path.startsWith("/desk");
  const of = (theirs as readonly ObjectName[]).filter(
    (one) => isTold && (asked === "-" || isOf(one, asked, method, door.path)),
  );
  return new Set(of.flatMap((object) => fieldsBut(no).map((field) => `${object}.${field}`)));
}

/** A page of the desk carries a frame that may tell of another inquiry of theirs; nothing else is about two. */
const isOf = (one: ObjectName, asked: string, _method: string, path: string): boolean =>
  one === asked || (path.startsWith("/desk") && asked === "never");

function mustStand({ actor, asked, line }: Cell): string[] {
  const { shows = [], lists } = line;
  const no = unread[actor] ?? [];
  const of = theirsAt(actor, line).filter((one) => (asked === "-" ? lists?.includes(one) : one === asked));
  // Only the emergency has no answer yet.
  return of.flatMap((object) =>
    shows
      .filter((field) => !no.includes(field) && !(object === "emergency" && field === "reply"))
      .map((field) => `${object}.${field}`),
  );
}

const all: readonly Field[] = [
  ...([
    "question",
    "name",
    "email",
    "phone",
    "child",
    "note",
    "third",
    "reply",
    "reason",
    "tried",
    "step",
  ] as const),
  ...(["mail", "fileparent", "fileemail", "filephone", "filechild", "link", "paper"] as const),
];
const fieldsBut = (no: Set<string>) => all.filter((field) => !no.has(field));

/** An answer without what differs by chance or by what was asked: two denials must be the same after this. */
export function likeness({ status, headers, body }: Answer, world: MatrixWorld): string {
  const nonce = /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1];
  const kept = [...headers].filter(([name]) => !["x-request-id", "content-length"].includes(name));
  let text = `${status}\n${kept.map(([name, value]) => `${name}: ${value}`).join("\n")}\n${body}`;
  const chance = [
    nonce,
    headers.get("x-request-id"),
    ...objects.map((one) => world.planted[one].reference),
    "ZZZZ-ZZZZ",
  ];
  for (const one of chance) if (one) text = text.replaceAll(one, "…").replaceAll(one.toLowerCase(), "…");
  return text
    .replaceAll(/[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}/g, "…")
    .replaceAll(/\b[12]\.[12]\.[^"'&?\s<]*/g, "…");
}
