import { z } from "@hono/zod-openapi";
import { scopeOf } from "../../access/viewer.ts";
import { inside } from "../../store/database.ts";
import { closuresOf } from "../../store/reads/closures.ts";
import { moment } from "./inquiry-state.ts";
import type { Operation } from "./operation.ts";
import { problems, success } from "./responses.ts";

const Counting = z
  .strictObject({ inquiries: z.int(), dates: z.int(), letters: z.int(), finishedAt: moment.nullable() })
  .openapi("Counting", { description: "How far counting the open dates again has got" });
const DeclaredClosure = z
  .strictObject({
    id: z.uuid(),
    days: z.array(
      z.strictObject({
        date: z.iso.date(),
        kind: z.enum(["closed", "early", "late"]),
        at: z
          .string()
          .optional()
          .openapi({ description: "The local hour of an early closing or late opening" }),
        reason: z.string(),
      }),
    ),
    declaredAt: moment,
    counting: z.union([Counting, z.null()]),
    takenBackAt: moment.nullable(),
  })
  .openapi("DeclaredClosure", { description: "Days that were declared closed in one act, such as for snow" });
const DeclaredClosures = z
  .strictObject({ closures: z.array(DeclaredClosure) })
  .openapi("DeclaredClosures", { description: "Declared closures of the school, the newest first" });

const example: z.input<typeof DeclaredClosures> = {
  closures: [
    {
      id: "5f0c4f4e-5b54-4f0b-9a6e-0d6a3a0c7b11",
      days: [{ date: "2026-12-02", kind: "closed", reason: "snow" }],
      declaredAt: "2026-12-02T11:10:00.000Z",
      counting: { inquiries: 180, dates: 312, letters: 170, finishedAt: "2026-12-02T11:10:03.000Z" },
      takenBackAt: null,
    },
  ],
};

export const closures: Operation = {
  actions: ["see closures"],
  route: {
    method: "get",
    path: "/closures",
    operationId: "listClosures",
    tags: ["Procedure"],
    summary: "Days that were declared closed, late openings and early closings",
    request: {},
    responses: { 200: success(DeclaredClosures, "The newest 50", example), ...problems() },
  },
  async answer({ db }, { viewer }) {
    const { district, school } = viewer;
    const found = await inside(db, scopeOf(viewer), (tx) => closuresOf(tx, { district, schools: [school] }));
    return Response.json({
      closures: found.map(({ closure, days, at, done, takenBack }) => ({
        ...{ id: closure, declaredAt: at, takenBackAt: takenBack?.at ?? null },
        days: days.map(({ date, kind, at, label }) => ({
          ...{ date, kind, reason: label },
          ...(at && { at }),
        })),
        counting: done && {
          ...{ inquiries: done.inquiries, dates: done.dates, letters: done.letters },
          finishedAt: done.finishedAt,
        },
      })),
    } satisfies z.input<typeof DeclaredClosures>);
  },
};
