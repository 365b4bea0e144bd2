import { data, redirect, type ShouldRevalidateFunctionArgs } from "react-router";
import { formOf } from "../form-of.ts";
import type { Route } from "./+types/closure.ts";
import { ClosureDone } from "./closure-done.tsx";
import { ClosureForm } from "./closure-form.tsx";
import { closureGiven } from "./closure-given.ts";
import { ClosureList } from "./closure-list.tsx";
import { closurePage, declaring, takingBack } from "./closure-page.ts";
import { ClosurePreview } from "./closure-preview.tsx";
import { deskOf } from "./desk-of.ts";

export const meta: Route.MetaFunction = () => [{ title: "Snow day" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  return closurePage(deskOf(context), new URL(request.url).searchParams);
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await formOf(request);
  const print = String(form.get("print") ?? "");
  const closure = String(form.get("closure") ?? "");
  const isTakingBack = new URL(request.url).pathname.startsWith("/desk/closure/taking-back");
  const given = closureGiven(form);
  const became = isTakingBack
    ? await desk.takeBack(viewer, closure, print)
    : await desk.declare(viewer, given, print);
  if (became === "forbidden") throw data("Your role may not declare closures.", 403);
  if (became === "missing") {
    const says = "There is no such closure in your schools to take back.";
    return data({ view: null, problems: [{ field: "schools", says }] }, 409);
  }
  if ("closure" in became) throw redirect(`/desk/closure?done=${became.closure}`, 303);
  if ("problems" in became) {
    const isNotTheirs = became.problems.some(({ field }) => field === "schools");
    return data({ view: null, problems: became.problems }, isNotTheirs ? 409 : 422);
  }
  // The world changed while somebody looked: what they confirm is what they have seen.
  const { calendar } = await desk.school(viewer);
  const names = new Map((await desk.schoolsOf(viewer)).map(({ school, name }) => [school, name]));
  const asked = new URLSearchParams();
  const view = isTakingBack
    ? takingBack(closure, await desk.closures(viewer, closure), became.changed, calendar, desk.now(), asked)
    : declaring(given as Parameters<typeof declaring>[0], became.changed, calendar, names, desk.now(), asked);
  return data({ view, problems: [] }, 409);
}

/** A preview is looked at, not kept current: it is compared with the world when it is confirmed. */
export const shouldRevalidate = ({ currentUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  currentUrl.searchParams.has("kind") || currentUrl.searchParams.has("undo")
    ? false
    : defaultShouldRevalidate;

export default function Closure({ loaderData, actionData }: Route.ComponentProps) {
  const { mayDeclare, mayRead, lines } = loaderData;
  const view = actionData?.view ?? loaderData.view;
  if (view.kind === "preview")
    return <ClosurePreview view={view} mayRead={mayRead} hasChanged={Boolean(actionData?.view)} />;
  if (view.kind === "done") return <ClosureDone closure={view.closure} mayDeclare={mayDeclare} />;
  return (
    <>
      <div className="pagehead">
        <div>
          <h1>Snow day</h1>
          <p className="soft">
            {mayDeclare
              ? "A closed day, a late opening or an early closing. You see what it changes before anything is done."
              : "Closed days, late openings and early closings that were declared. A supervisor or an administrator declares them."}
          </p>
        </div>
      </div>
      {view.kind === "form" ? (
        <ClosureForm view={{ ...view, problems: actionData?.problems ?? view.problems }} />
      ) : null}
      <ClosureList lines={lines} />
    </>
  );
}
