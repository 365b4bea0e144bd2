import { z } from "@hono/zod-openapi";
import { may } from "../../access/may.ts";
import type { Role } from "../../inquiry/actor.ts";
import { purposes } from "../../inquiry/words.ts";
import { type InquiryView, readInquiry } from "../../store/reads/inquiry.ts";
import { inquiryExample } from "./answer-examples.ts";
import { DutyShape, dutyOf, reference, stateOf, stateShape } from "./inquiry-state.ts";
import type { Operation } from "./operation.ts";
import { missingInquiry } from "./problem.ts";
import { problems, success } from "./responses.ts";
import { TimelineEntry, timelineEntry } from "./timeline.ts";

const words = z.string().nullable();

const Inquiry = z
  .strictObject({
    ...stateShape,
    reads: z.enum(["everything", "metadata"]).openapi({
      description: "`metadata`: this token's role reads no word that anybody wrote, and no family",
    }),
    question: words,
    written: z
      .strictObject({ guardianName: words, email: words, phone: words, studentName: words })
      .nullable()
      .openapi({ description: "Who asks, in their own words" }),
    guardian: z
      .strictObject({ id: z.uuid(), name: z.string(), email: words, phone: words })
      .nullable()
      .openapi({ description: "Who asks, as on file" }),
    student: z
      .strictObject({ id: z.uuid(), first: z.string(), last: z.string(), grade: z.string() })
      .nullable(),
    guardianship: z
      .strictObject({ relation: z.string(), mayReceiveRecords: z.boolean(), restricted: z.boolean() })
      .nullable(),
    duties: z.array(DutyShape),
    letters: z.array(
      z.strictObject({
        id: z.uuid(),
        purpose: z.enum(purposes),
        state: z.enum(["written", "handed_over", "failed", "bounced", "held", "taken_back"]),
        subject: words,
      }),
    ),
    timeline: z.array(TimelineEntry),
  })
  .openapi("Inquiry", { description: "One inquiry with all that was said, done and owed" });

/** An inquiry as this role may know it. */
function inquiryOf(view: InquiryView, roles: readonly Role[]): z.input<typeof Inquiry> {
  const { inquiry, texts, notes, names, guardian, student, guardianship } = view;
  const all = may(roles, "read inquiry");
  const say = (kept: { text: string } | null) => (kept ? (texts[kept.text] ?? null) : null);
  return {
    ...stateOf(inquiry),
    reads: all ? "everything" : "metadata",
    question: all ? say(inquiry.question) : null,
    written: all
      ? {
          guardianName: say(inquiry.guardianName),
          email: say(inquiry.email),
          phone: say(inquiry.phone),
          studentName: say(inquiry.studentName),
        }
      : null,
    guardian:
      all && guardian
        ? { id: guardian.id, name: guardian.name, email: guardian.email, phone: guardian.phone }
        : null,
    student:
      all && student
        ? { id: student.id, first: student.first, last: student.last, grade: student.grade }
        : null,
    guardianship:
      all && guardianship
        ? {
            relation: guardianship.relation,
            mayReceiveRecords: guardianship.mayReceiveRecords,
            restricted: guardianship.restricted,
          }
        : null,
    duties: inquiry.duties.map(dutyOf),
    letters: inquiry.letters.map(({ id, purpose, state }) => ({
      ...{ id, purpose, state },
      subject: all ? (view.letters[id]?.subject ?? null) : null,
    })),
    timeline: view.entries.map((entry) =>
      timelineEntry(entry, { texts, notes, names, may: { words: all, notes: all && may(roles, "note") } }),
    ),
  };
}

export const oneInquiry: Operation = {
  actions: ["read inquiry", "see record"],
  route: {
    method: "get",
    path: "/inquiries/{reference}",
    operationId: "readInquiry",
    tags: ["Inquiries"],
    summary: "One inquiry with its duties, letters and timeline",
    description: "An auditor's token reads the metadata only: no word that anybody wrote, and no family.",
    request: { params: z.object({ reference }) },
    responses: { 200: success(Inquiry, "The inquiry", inquiryExample), ...problems("not-found") },
  },
  async answer(house, { viewer, reference }) {
    const view = await readInquiry(house.db, viewer, reference, house.now());
    return view ? Response.json(inquiryOf(view, viewer.roles)) : missingInquiry();
  },
};
