import { redirect } from "react-router";
import { deskOf } from "../desk/desk-of.ts";
import type { Route } from "./+types/code.ts";

/** Where a provider's page sends an administrator back to. The mark in the address was made by us and counts once. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const said = new URL(request.url).searchParams;
  const short = (name: string) => (said.get(name) ?? "").slice(0, 4_000);
  const isIn = await desk.mailboxes.finish(viewer, { state: short("state"), code: short("code") });
  return redirect(`/desk/settings/mailboxes?done=${isIn ? "signed" : "unsigned"}`, 303);
}
