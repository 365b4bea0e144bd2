import { data, redirect } from "react-router";
import { may } from "../../access/may.ts";
import { closedDays } from "../closed-days.ts";
import { planLines } from "../families/plan-lines.ts";
import { formOf } from "../form-of.ts";
import { scriptOf } from "../incident/incident-lines.ts";
import type { Route } from "./+types/call.ts";
import { CallForm } from "./call-form.tsx";
import { callGiven } from "./call-given.ts";
import { deskOf } from "./desk-of.ts";
import { dutyLines } from "./duty-lines.ts";
import { typed } from "./given.ts";
import { guidanceByMood } from "./guidance-lines.ts";
import { Logged } from "./logged.tsx";
import { ParkedList } from "./parked-list.tsx";
import { personLines } from "./person-lines.ts";

export const meta: Route.MetaFunction = () => [{ title: "Log a call" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const asked = new URL(request.url).searchParams;
  const words = asked.get("q") ?? "";
  const reference = asked.get("logged");
  const [school, incidents] = await Promise.all([desk.school(viewer), desk.incidents.now(viewer)]);
  const found = words ? await desk.findPeople(viewer, words) : [];
  const view = reference ? await desk.inquiry(viewer, reference) : null;
  return {
    viewer: `${viewer.id}.${viewer.school}`,
    key: crypto.randomUUID(),
    staffName: viewer.name,
    school: {
      ...{ id: viewer.school, name: school.name, number: school.edition.emergencyNumber },
      closed: closedDays(school.calendar, desk.now(), "en"),
    },
    guidance: guidanceByMood(school.edition.guidance),
    plans: await planLines(desk, viewer),
    incidents: incidents.map((known) => scriptOf(known, school.calendar.tz, desk.now())),
    mayFind: may(viewer.roles, "find people"),
    words,
    found: personLines(found),
    parked: asked.get("parked"),
    was: asked.get("was"),
    logged: reference
      ? {
          reference,
          owner: view ? (view.names[view.inquiry.owner ?? ""] ?? null) : null,
          duties: view
            ? dutyLines(view.inquiry, school.calendar, desk.now()).filter(({ over }) => !over)
            : [],
        }
      : null,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await formOf(request);
  const values = typed(form);
  // Another tab may have gone to another school meanwhile: a call is logged at the school that the page showed.
  if (Number(form.get("school") ?? viewer.school) !== viewer.school)
    return data({ values, problems: [{ field: "", says: movedOn }] }, 409);
  const done = await desk.logCall(viewer, callGiven(form), String(form.get("key") ?? "").slice(0, 100));
  if (done.outcome === "problems") return data({ values, problems: done.problems }, 422);
  if (done.outcome === "refused") return data({ values, refusal: done.refusal }, 409);
  if (done.outcome !== "done")
    return data({ values, problems: [{ field: "", says: "This could not be logged." }] }, 403);
  const { inquiry } = done;
  if (inquiry.emergency?.state === "raised")
    return redirect(`/desk/inquiries/${inquiry.reference}?logged`, 303);
  return redirect(
    `/desk/call?logged=${inquiry.reference}&was=${encodeURIComponent(values.parked ?? "")}`,
    303,
  );
}

const movedOn =
  "You have switched to another school since you opened this page. If the call belongs to the school shown above, log it again.";

export default function Call({ loaderData, actionData }: Route.ComponentProps) {
  const { logged, viewer, was, parked } = loaderData;
  return (
    <div className="callpage">
      <div className="pagehead">
        <h1>Log a call, a visit or a letter</h1>
      </div>
      {logged ? <Logged {...logged} viewer={viewer} was={was} /> : null}
      <ParkedList viewer={viewer} now={parked} />
      <CallForm key={`${logged?.reference ?? ""} ${parked ?? ""}`} page={loaderData} answer={actionData} />
    </div>
  );
}
