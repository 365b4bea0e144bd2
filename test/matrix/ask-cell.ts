import type { Shows } from "./actors.ts";
import type { Cell } from "./cells.ts";
import type { Front } from "./front.ts";
import { type MatrixWorld, origin } from "./world.ts";

/** An answer as far as the matrix looks: every byte of its headers and body. */
export type Answer = { status: number; headers: Headers; body: string };
export const ours = { origin, "sec-fetch-site": "same-origin" };

/** The address of a door about an inquiry, as one actor would know it. */
function addressOf({ door, method, asked }: Cell, world: MatrixWorld, shows: Shows): string {
  const about = asked === "-" ? "never" : asked;
  const planted = about === "never" ? null : world.planted[about];
  const path = door.path
    .replace(":slug", "hillcrest")
    .replace(":reference", planted?.reference ?? "ZZZZ-ZZZZ")
    .replace("records/:id", `records/${planted?.request ?? "00000000-0000-4000-8000-000000000000"}`)
    .replace(":item", planted?.item ?? "00000000-0000-4000-8000-000000000000")
    .replace(":page", "1")
    .replace("/mail/:id/", `/mail/${planted?.stray ?? "00000000-0000-4000-8000-000000000000"}/`)
    // What a planted mail holds: words, a picture, a program.
    .replace("/files/:id/:nth", "/files/:id/3")
    .replace(":nth/picture", "2/picture")
    .replace(":nth", "1")
    .replace(":id", planted?.mail ?? "00000000-0000-4000-8000-000000000000")
    .replace(":token", shows.link?.(about) ?? (planted ? `1.${planted.school}.${planted.id}` : "none"))
    .replace(":student", planted?.student ?? "00000000-0000-4000-8000-000000000000")
    .replace(":guardian", planted?.guardian ?? "00000000-0000-4000-8000-000000000000")
    .replace("*", "none.js");
  return method === "DATA" ? (path === "/" ? "/_.data" : `${path}.data`) : path;
}

/** Sends one cell's request, as the actor and from our own pages, and reads the answer to its end. */
export async function askCell(cell: Cell, world: MatrixWorld, shows: Shows, front: Front): Promise<Answer> {
  const { door, method, line, asked } = cell;
  const isUnsafe = !["GET", "HEAD", "DATA"].includes(method);
  const sent = isUnsafe ? (line.sends?.(world, asked === "-" ? "never" : asked) ?? {}) : undefined;
  const isApi = door.kind === "api";
  const response = await front.ask(addressOf(cell, world, shows), {
    method: method === "DATA" ? "GET" : method,
    headers: {
      accept: isApi ? "application/json" : "text/html",
      ...(shows.cookie && { cookie: shows.cookie }),
      ...(shows.authorization && { authorization: shows.authorization }),
      ...(isUnsafe && !isApi && ours),
      ...(isUnsafe &&
        isApi && { "idempotency-key": crypto.randomUUID(), "content-type": "application/json" }),
    },
    ...(sent && {
      body: isApi
        ? JSON.stringify(sent)
        : new URLSearchParams(
            Object.entries(sent).map(([name, value]): [string, string] => [name, String(value)]),
          ),
    }),
  });
  return { status: response.status, headers: response.headers, body: await bodyOf(response) };
}

/** The whole body; of a stream that stays open, what it says first. */
async function bodyOf(response: Response): Promise<string> {
  if (!response.headers.get("content-type")?.startsWith("text/event-stream")) return response.text();
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}
