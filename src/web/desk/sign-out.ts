import { redirect } from "react-router";
import { endSession, sessionCookie } from "../cookie.ts";
import { formOf } from "../form-of.ts";
import type { Route } from "./+types/sign-out.ts";
import { deskOf } from "./desk-of.ts";
import { ourPath } from "./our-path.ts";

/** Ends this session. Whoever locked the desk comes back, after signing in, to where they were. */
export async function action({ request, context }: Route.ActionArgs) {
  const { desk, config, viewer } = deskOf(context);
  const form = await formOf(request);
  const token = sessionCookie(request);
  if (token) await desk.signOut(viewer, token);
  const to = form.get("how") === "lock" && ourPath(String(form.get("to") ?? ""));
  return redirect(to ? `/sign-in?to=${encodeURIComponent(to)}` : "/sign-in", {
    status: 303,
    headers: { "set-cookie": endSession(config.publicOrigin) },
  });
}
