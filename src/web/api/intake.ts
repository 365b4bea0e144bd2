import { z } from "@hono/zod-openapi";
import { whoIs } from "../../access/viewer.ts";
import { askForm, receiveFrom } from "../../channels/form/ask.ts";
import { familyOnFile } from "../../channels/form/family-on-file.ts";
import { optional, problemsOf } from "../../channels/form/field.ts";
import { onFile } from "../../channels/form/log-call.ts";
import { types } from "../../inquiry/words.ts";
import { perform } from "../../perform.ts";
import { digest, submitted } from "../submit.ts";
import { createdExample } from "./answer-examples.ts";
import { keyHeader } from "./idempotency-key.ts";
import { moment, reference } from "./inquiry-state.ts";
import type { Operation } from "./operation.ts";
import { outcome, replayed } from "./outcome.ts";
import { wrongFields } from "./problem.ts";
import { newInquiryExample } from "./request-examples.ts";
import { bodyProblems, problems, success } from "./responses.ts";

const oldest = 366 * 86_400_000;
/** How far a program's clock may be ahead of ours. */
const ahead = 5 * 60_000;

const newInquiryForm = z
  .strictObject({
    ...askForm.shape,
    guardian: optional(z.uuid("Please give the guardian's id as on file, or leave it out.")),
    student: optional(z.uuid("Please give the student's id as on file, or leave it out.")),
    receivedAt: optional(
      z.iso.datetime({
        offset: true,
        error: "Please give the moment with its offset, for example 2026-11-16T14:00:00Z.",
      }),
    ).openapi({ description: "When it reached the school, if not now; not more than a year ago" }),
    type: optional(z.enum(types, "Please choose one of the four types.")),
    source: z.literal("api", "The source of what comes in here is api; please leave it out.").default("api"),
  })
  .openapi("NewInquiry", {
    description:
      "An inquiry as a program brings it: what a parent's form asks for, and what the program knows",
  });

const Created = z
  .strictObject({
    id: z.uuid(),
    reference,
    receivedAt: moment,
    acknowledgeBy: moment,
    why: z.string().openapi({ description: "How that date was counted" }),
    follow: z.url().openapi({ description: "The parent's private link; give it to nobody else" }),
    danger: z.boolean().openapi({
      description: "Somebody may be in danger: people at the school were called; tell the parent to ring 911",
    }),
  })
  .openapi("CreatedInquiry", { description: "The inquiry that was logged, and what is owed first" });

export const intake: Operation = {
  actions: ["log inquiry"],
  route: {
    method: "post",
    path: "/inquiries",
    operationId: "createInquiry",
    tags: ["Inquiries"],
    summary: "Log an inquiry (SOP 3.1)",
    description: "Only the question must be there: what is missing is owed, and never stops an inquiry.",
    request: {
      headers: keyHeader,
      body: {
        required: true,
        content: { "application/json": { schema: newInquiryForm, example: newInquiryExample } },
      },
    },
    responses: {
      201: success(
        Created,
        "Logged",
        createdExample,
        replayed.extend({ Location: z.string().openapi({ description: "The inquiry's own address" }) }),
      ),
      ...problems(...bodyProblems),
    },
  },
  async answer(house, { viewer, given, key }) {
    const read = newInquiryForm.safeParse(given);
    if (!read.success) return wrongFields(problemsOf(read.error));
    const { guardian, student, receivedAt, type, source, ...form } = read.data;
    const now = house.now();
    const at = receivedAt ? Date.parse(receivedAt) : Date.parse(now);
    const says =
      at > Date.parse(now) + ahead
        ? "This moment has not come yet; please check it."
        : at < Date.parse(now) - oldest
          ? "This is more than a year ago; please log it with the day on which it was brought up again."
          : null;
    if (says) return wrongFields([{ field: "receivedAt", says }]);
    const file = await familyOnFile(house.db, viewer, { guardian, student });
    if ("problems" in file) return wrongFields(file.problems);
    const received = new Date(Math.min(at, Date.parse(now))).toISOString();
    const command = receiveFrom({ ...form, danger: form.danger || type === "emergency" }, source, now, {
      receivedAt: received,
      ...(guardian && { guardian }),
      ...(student && { student }),
      ...(type && type !== "emergency" && { type }),
    });
    const performed = await perform(house, {
      district: viewer.district,
      school: viewer.school,
      who: whoIs(viewer),
      command: file.guardian ? onFile(command, file.guardian) : command,
      key: { key: `${viewer.id}:${key}`, digest: digest({ name: "inquiries", given }) },
    });
    return outcome(submitted(performed), ({ inquiry, repeated }) => {
      const duty = inquiry.duties.find(({ clause }) => clause === "3.1.b");
      const created: z.input<typeof Created> = {
        id: inquiry.id,
        reference: inquiry.reference,
        receivedAt: inquiry.receivedAt,
        acknowledgeBy: duty?.until ?? inquiry.receivedAt,
        why: duty?.why ?? "",
        follow: `${house.publicOrigin}/follow/${house.links.token(viewer, inquiry.id)}`,
        danger: inquiry.emergency !== null,
      };
      const headers = { location: `/api/v1/inquiries/${inquiry.reference}` };
      return Response.json(created, {
        status: 201,
        headers: { ...headers, ...(repeated && { "idempotency-replayed": "true" }) },
      });
    });
  },
};
