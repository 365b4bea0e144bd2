import { data, redirect } from "react-router";
import { z } from "zod";
import { requestCategories, requestKinds } from "../../sop/records/request.ts";
import { statutoryClocks } from "../../sop/statutory-clocks.ts";
import { deskOf } from "../desk/desk-of.ts";
import { formOf } from "../form-of.ts";
import type { Route } from "./+types/open.ts";

const form = z.object({
  request: z.uuid(),
  reference: z.string().max(20),
  kind: z.enum(requestKinds),
  category: z.enum(requestCategories),
  clock: z.enum(["", ...statutoryClocks.map(({ name }) => name)]),
});

/** A person confirms what the desk proposed: the request is opened, and its clock of law runs from the receipt. */
export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const read = form.safeParse(Object.fromEntries(await formOf(request)));
  if (!read.success) throw data("Please open the request from the inquiry’s page.", 400);
  const { request: id, reference, kind, category, clock } = read.data;
  const act = { kind: "open", request: kind, category, ...(clock && { clock }) } as const;
  const done = await desk.records.act(viewer, { request: id, reference, act });
  return redirect(done.outcome === "done" ? `/desk/records/${id}` : "/desk/records", 303);
}
