import { z } from "@hono/zod-openapi";
import { problemsOf } from "../../channels/form/field.ts";
import { type SearchHit, search } from "../../store/reads/search.ts";
import { type QueueRow, today } from "../../store/reads/today.ts";
import { queueExample } from "./answer-examples.ts";
import { cursorOf, cursorText } from "./cursor.ts";
import { moment, reference } from "./inquiry-state.ts";
import type { Operation } from "./operation.ts";
import { wrongFields } from "./problem.ts";
import { problems, success } from "./responses.ts";

const found = { reference, receivedAt: moment, question: z.string(), guardian: z.string().nullable() };

const QueuedInquiry = z
  .strictObject({
    id: z.uuid(),
    ...found,
    source: z.string(),
    type: z.string(),
    topic: z.string().nullable(),
    language: z.string(),
    student: z.string().nullable(),
    owner: z.strictObject({ id: z.uuid(), name: z.string().nullable() }).nullable(),
    danger: z.boolean(),
    waiting: z.boolean(),
    escalationAsked: z.boolean(),
    next: z.strictObject({ clause: z.string(), until: moment, told: z.boolean() }).nullable(),
  })
  .openapi("QueuedInquiry", { description: "An open inquiry as the queue tells it" });

const QueuePage = z
  .strictObject({
    kind: z.literal("queue"),
    inquiries: z.array(QueuedInquiry),
    next: z
      .string()
      .nullable()
      .openapi({ description: "Send it as `after` for the next page; null at the end" }),
  })
  .openapi("QueuePage", { description: "Open inquiries by what is owed next, danger first" });

const SearchPage = z
  .strictObject({
    kind: z.literal("search"),
    inquiries: z.array(z.strictObject({ ...found, open: z.boolean() })),
  })
  .openapi("SearchPage", {
    description: "Inquiries in whose words all the given words occur, the newest first",
  });

const limitSays = "Please give a limit from 1 to 100.";
const Query = z.strictObject({
  limit: z
    .string()
    .regex(/^\d{1,3}$/, limitSays)
    .transform(Number)
    .pipe(z.int().min(1, limitSays).max(100, limitSays))
    .default(50)
    .openapi({ type: "integer", minimum: 1, maximum: 100, default: 50 }),
  after: z.string().max(60).optional().openapi({ description: "Where the last page ended: its `next`" }),
  owner: z
    .uuid("Please give the owner's id; it stands in each inquiry.")
    .optional()
    .openapi({ description: "Only what this member of staff has, or was asked to take over" }),
  search: z
    .string()
    .max(200, "Please search with 200 characters at most.")
    .optional()
    .openapi({ description: "Words that all occur in the inquiry; not together with `after` or `owner`" }),
});

export const queue: Operation = {
  actions: ["see queue"],
  route: {
    method: "get",
    path: "/inquiries",
    operationId: "listInquiries",
    tags: ["Inquiries"],
    summary: "The queue, or a search",
    request: { query: Query },
    responses: {
      200: success(z.discriminatedUnion("kind", [QueuePage, SearchPage]), "A page", queueExample),
      ...problems("fields"),
    },
  },
  async answer({ db }, { viewer, query }) {
    const twice = new Set(query.keys()).values().filter((name) => query.getAll(name).length > 1);
    const repeated = [...twice].map((field) => ({
      field,
      says: `Please give ${field.slice(0, 40)} only once.`,
    }));
    if (repeated.length > 0) return wrongFields(repeated);
    const read = Query.safeParse(Object.fromEntries(query));
    if (!read.success) return wrongFields(problemsOf(read.error));
    const { limit, after, owner, search: words } = read.data;
    if (words !== undefined) {
      const other = [after !== undefined && "after", owner !== undefined && "owner"].filter(Boolean);
      if (other.length > 0)
        return wrongFields(
          other.map((field) => ({
            field: String(field),
            says: `Please leave out ${field} when you search.`,
          })),
        );
      const hits = await search(db, viewer, words.replace(/\p{Cc}/gu, " "), limit);
      return Response.json({ kind: "search", inquiries: hits.map(hit) } satisfies z.input<typeof SearchPage>);
    }
    const cursor = after === undefined ? undefined : cursorOf(after);
    if (cursor === null)
      return wrongFields([{ field: "after", says: "Please send the `next` of the page before, unchanged." }]);
    const { rows, next } = await today(db, viewer, {
      limit,
      ...(cursor && { after: cursor }),
      ...(owner && { owners: [owner] }),
    });
    return Response.json({
      kind: "queue",
      inquiries: rows.map(queued),
      next: next && cursorText(next),
    } satisfies z.input<typeof QueuePage>);
  },
};

const hit = ({ reference, receivedAt, question, guardian, open }: SearchHit) => ({
  ...{ reference, receivedAt, question: question ?? "", guardian, open },
});

function queued(row: QueueRow): z.input<typeof QueuedInquiry> {
  const { id, reference, receivedAt, source, type, topic, language, question, guardian, student } = row;
  const { owner, ownerId, danger, waiting, asked, next } = row;
  return {
    ...{ id, reference, receivedAt, source, type, topic, language, question, guardian, student },
    owner: ownerId ? { id: ownerId, name: owner } : null,
    ...{ danger, waiting },
    escalationAsked: asked,
    next: next && { clause: next.clause, until: next.until, told: next.told },
  };
}
