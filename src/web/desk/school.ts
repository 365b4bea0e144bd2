import { data, redirect } from "react-router";
import { sessionCookie } from "../cookie.ts";
import { formOf } from "../form-of.ts";
import type { Route } from "./+types/school.ts";
import { deskHome } from "./desk-home.ts";
import { deskOf } from "./desk-of.ts";
import { ourPath } from "./our-path.ts";

/** Sits down at another of one's schools. What is shown stays the same kind of page; an inquiry stays where it is. */
export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await formOf(request);
  const chosen = form.get("school");
  if (chosen !== null && !(await desk.switchSchool(viewer, sessionCookie(request) ?? "", Number(chosen))))
    throw data("There is no such school here.", 404);
  const here = ourPath(String(form.get("to") ?? ""))?.split("?")[0];
  return redirect(here && !here.startsWith("/desk/inquiries/") ? here : deskHome(viewer.roles), 303);
}
