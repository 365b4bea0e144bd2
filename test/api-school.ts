import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { sql } from "kysely";
import { privateLinks } from "../src/access/private-link.ts";
import type { Job } from "../src/afterwards.ts";
import { plantSchool } from "../src/demo/fixtures.ts";
import type { Role } from "../src/inquiry/actor.ts";
import { roles } from "../src/inquiry/actor.ts";
import type { House } from "../src/jobs/house.ts";
import { inside, openDatabase } from "../src/store/database.ts";
import { api } from "../src/web/api/api.ts";
import { makeToken } from "../src/web/api/make-token.ts";
import { freshDatabase } from "./database.ts";
import { expectDocumented } from "./expect-documented.ts";

/** What a program got. Each was held against the document before a test sees it. */
type Answer = { status: number; headers: Headers; body: Body };
type Happened = {
  kind: string;
  text: string | null;
  by: { kind: string; id: string | null; name: string | null };
};
/** The fields that these tests look into, of any answer. */
export type Body = Partial<{
  [Name in
    | "id"
    | "reference"
    | "receivedAt"
    | "acknowledgeBy"
    | "why"
    | "follow"
    | "source"
    | "type"]: string;
}> &
  Partial<{
    [Name in "title" | "detail" | "clause" | "words" | "because" | "instead" | "kind" | "topic"]: string;
  }> &
  Partial<{
    seq: number;
    problems: { field: string; says: string }[];
    findings: { code: string; severity: string; says: string; instead: string }[];
    entries: string[];
    inquiry: Body;
    inquiries: Body[];
    /** A duty, or where the next page begins. */
    next: unknown;
    lacking: string[];
    danger: unknown;
    owner: unknown;
    question: string | null;
    written: Record<string, string | null> | null;
    guardian: unknown;
    student: unknown;
    guardianship: unknown;
    reads: string;
    closed: boolean;
    acknowledged: string | null;
    escalation: { to: string; state: string } | null;
    promise: { duty: string; until: string } | null;
    duties: { id: string; clause: string; state: string; over: boolean }[];
    letters: { purpose: string; subject: string | null }[];
    timeline: Happened[];
    clauses: { id: string; words: string }[];
    staff: { id: string; name: string; roles: string[]; answersTo: string | null }[];
    openapi: string;
  }>;

type Ask = {
  body?: unknown;
  /** Sent as it is, instead of `body`. */
  raw?: string | Uint8Array<ArrayBuffer>;
  type?: string;
  key?: string | null;
  token?: string | null;
  headers?: Record<string, string>;
};

/** A school with a token per role, a clock moved by hand, and the API asked in process. */
export async function openApiSchool() {
  const db = openDatabase(await freshDatabase());
  const planted = await plantSchool(db);
  const other = await plantSchool(db, { school: 2 });
  let now = "2026-11-16T14:00:00.000Z";
  const ordered: Job[] = [];
  const troubles: unknown[] = [];
  const house: House = {
    db,
    now: () => now,
    enqueue: async (_, __, jobs) => void ordered.push(...jobs),
    mailDomain: "answerable.localhost",
    post: { send: async () => ({ state: "accepted" }), close: async () => undefined },
    links: privateLinks(randomBytes(32)),
    replySecret: randomBytes(32),
    publicOrigin: "https://desk.school.example",
  };
  const place = { district: planted.district, school: planted.school };
  const token = (role: Role, name = `The ${role.replace("_", " ")}'s program`, at = place) =>
    makeToken(db, { ...at, role, name, now, days: 30 });
  const tokens = Object.fromEntries(
    await Promise.all(roles.map(async (role) => [role, await token(role)] as const)),
  ) as Record<Role, string>;
  const app = api(house, planted.district, (at, error) => troubles.push({ at, error }));

  async function ask(method: string, path: string, given: Ask = {}): Promise<Answer> {
    const { body, raw, type = "application/json", key = randomUUID(), token = tokens.office } = given;
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await app.request(path, {
      method,
      headers: {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(sent !== undefined && type && { "content-type": type }),
        ...(key !== null && method === "POST" && { "idempotency-key": key }),
        ...given.headers,
      },
      ...(sent !== undefined && { body: sent }),
    });
    assert.deepEqual(troubles, [], "no bug was met");
    const json = method === "HEAD" ? null : await expectDocumented(method, path, response);
    return { status: response.status, headers: response.headers, body: (json ?? {}) as Body };
  }
  const post = (path: string, body: unknown = {}, given: Ask = {}) => ask("POST", path, { body, ...given });

  return {
    ...{ db, app, house, ask, post, token, tokens, planted, other, ordered, place, troubles },
    get: (path: string, given: Ask = {}) => ask("GET", path, given),
    at: (moment: string) => {
      now = moment;
    },
    /** Logs an inquiry and answers with its address below the API. */
    async logged(more: Record<string, unknown> = {}, token = tokens.office): Promise<string> {
      const { body } = await post("/inquiries", { ...question, ...more }, { token });
      return `/inquiries/${body.reference}`;
    },
    /** How many rows each table of the school holds. */
    async counts(): Promise<Record<string, number>> {
      const tables = [
        "inquiries",
        "entries",
        "commands",
        "duties",
        "kept_texts",
        "notes",
        "letters",
        "refusals",
      ];
      return inside(db, { district: 1, schools: [1, 2] }, async (tx) => {
        const all = [
          ...tables,
          "idempotency_keys",
          "looks",
          "token_looks",
          "guardians",
          "students",
          "api_tokens",
        ];
        const count = async (table: string) => {
          const { rows } = await sql<{
            n: number;
          }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx);
          return [table, rows[0]?.n ?? 0] as const;
        };
        const found: (readonly [string, number])[] = [];
        for (const table of all) found.push(await count(table));
        return Object.fromEntries(found);
      });
    },
    close: () => db.destroy(),
  };
}
export type ApiSchool = Awaited<ReturnType<typeof openApiSchool>>;

export const question = {
  question: "When does the number 4 bus leave in the afternoon?",
  guardianName: "Ana Souza",
  email: "ana.souza@example.org",
  topic: "transport",
  type: "general",
};

/** A first reply that the checks of a draft let through. */
export const reply = {
  text: "Dear Ana Souza,\n\nThank you for asking when the number 4 bus leaves in the afternoon. It leaves at 15:20 from the main gate. If anything else is unclear, please ring us on 555-0100.\n\nYours sincerely,\nRuth Bell\nOffice clerk",
  settles: true,
};
