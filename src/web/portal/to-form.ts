import { redirect } from "react-router";
import type { Route } from "./+types/to-form.ts";

/** Shorter addresses lead on: a school's to its form, the form without a school to the choice of one. */
export function loader({ request, params }: Route.LoaderArgs) {
  const { search } = new URL(request.url);
  const slug = "slug" in params ? params.slug : undefined;
  return redirect(slug ? `/schools/${encodeURIComponent(slug)}/ask${search}` : `/${search}`, 303);
}
