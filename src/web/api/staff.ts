import { z } from "@hono/zod-openapi";
import { roles } from "../../inquiry/actor.ts";
import { colleagues } from "../../store/reads/colleagues.ts";
import { staffExample } from "./answer-examples.ts";
import type { Operation } from "./operation.ts";
import { problems, success } from "./responses.ts";

const StaffMember = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    title: z.string(),
    roles: z.array(z.enum(roles)),
    answersTo: z.uuid().nullable(),
  })
  .openapi("StaffMember", { description: "Somebody who works at the school" });
const Staff = z
  .strictObject({ staff: z.array(StaffMember) })
  .openapi("Staff", { description: "Who works at the school, by name" });

/** Whom an escalation, an assignment or a concern may name; the desk offers the same people in its lists. */
export const staff: Operation = {
  actions: ["escalate"],
  route: {
    method: "get",
    path: "/staff",
    operationId: "listStaff",
    tags: ["Procedure"],
    summary: "Who works at the school, with the ids that escalations and assignments name",
    request: {},
    responses: { 200: success(Staff, "Everybody who works there now", staffExample), ...problems() },
  },
  async answer({ db }, { viewer }) {
    const found = await colleagues(db, viewer);
    return Response.json({
      staff: found.map(({ id, name, title, roles, supervisor }) => ({
        ...{ id, name, title, roles },
        answersTo: supervisor,
      })),
    } satisfies z.input<typeof Staff>);
  },
};
