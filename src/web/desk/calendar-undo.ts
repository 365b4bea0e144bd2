import { redirect } from "react-router";
import { formOf } from "../form-of.ts";
import type { Route } from "./+types/calendar-undo.ts";
import { deskOf } from "./desk-of.ts";

/** Takes the newest change of a layer back. */
export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await formOf(request);
  const whose = form.get("whose") === "district" ? "district" : "school";
  const done = await desk.calendar.undo(viewer, whose, String(form.get("act") ?? ""));
  if (!("problems" in done)) return redirect(`/desk/calendar?done=undo&touched=${done.touched}`, 303);
  const isNeeded = done.problems.some((says) => says.includes("would be left"));
  return redirect(`/desk/calendar?done=${isNeeded ? "needed" : "stale"}`, 303);
}
