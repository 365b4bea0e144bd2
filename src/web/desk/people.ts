import type { Route } from "./+types/people.ts";
import { deskOf } from "./desk-of.ts";
import { personLines } from "./person-lines.ts";

/** Families on file whose name or number begins with what was typed. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const words = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(personLines(await desk.findPeople(viewer, words)));
}
