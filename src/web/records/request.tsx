import { data, Link, redirect } from "react-router";
import { deskOf } from "../desk/desk-of.ts";
import { Refused } from "../desk/refused.tsx";
import { formOf } from "../form-of.ts";
import { DueTime } from "../ui/due-time.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import type { Route } from "./+types/request.ts";
import { CollectSection } from "./collect-section.tsx";
import { AmendSection, EraseSection } from "./decide-section.tsx";
import { EndSection } from "./end-section.tsx";
import { ReleaseSection } from "./release-section.tsx";
import { requestAct } from "./request-act.ts";
import { requestPage } from "./request-page.ts";
import { WhoSections } from "./who-sections.tsx";

export const meta: Route.MetaFunction = () => [{ title: "Records request" }];

export async function loader({ params, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const [view, { calendar, edition }] = await Promise.all([
    desk.records.request(viewer, params.id),
    desk.school(viewer),
  ]);
  if (!view) throw data("There is no such request here.", 404);
  return { page: requestPage(view, { viewer, calendar, edition, now: desk.now() }) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await formOf(request);
  const done = await requestAct(desk, viewer, params.id, form);
  const told = form.get("act") === "tell";
  switch (done.outcome) {
    case "done":
      return redirect(`/desk/records/${params.id}${told ? "?done=told" : ""}`, 303);
    case "refused":
      return data({ refusal: done.refusal }, 409);
    case "problem":
      return data({ problems: [{ field: "", says: done.says }] }, 422);
    case "problems":
      return data({ problems: done.problems }, 422);
    default:
      throw data("There is no such request here.", 404);
  }
}

/** One records request, from who asks to what left the school. */
export default function RequestScreen({ loaderData: { page }, actionData }: Route.ComponentProps) {
  const gives = page.request !== "amend" && page.request !== "erase";
  return (
    <div className="reading recordpage">
      <div className="pagehead">
        <div>
          <h1>{page.asks}</h1>
          <p className="soft">
            {page.request === "erase" ? `It is in: ${page.category.toLowerCase()}` : page.category}.{" "}
            <bdi>{page.student ?? "Student not linked yet"}</bdi>, asked by{" "}
            <bdi>{page.guardian ?? "a parent not linked yet"}</bdi>, opened {page.opened}.{" "}
            <Link to={`/desk/inquiries/${page.reference}`}>Inquiry {page.reference}</Link>
          </p>
        </div>
        <p>
          <StateMark {...{ state: page.stands.state, word: page.stands.stands }} />
        </p>
      </div>
      <div className="notices">
        {actionData ? <Refused answer={{ act: "note", values: {}, ...actionData }} /> : null}
        {page.law && !page.law.over ? (
          <Notice
            kind={page.law.state === "missed" ? "missed" : "info"}
            title={`By law, ${page.law.plain.replace(/^A/, "a")}`}
          >
            {page.law.held ? (
              <p>It stands still {page.law.held}.</p>
            ) : (
              <DueTime at={page.law.at} says={`by ${page.law.when} (${page.law.left})`} why={page.law.why} />
            )}
            <p className="small">{page.law.source}</p>
          </Notice>
        ) : null}
      </div>
      <WhoSections page={page} />
      {gives ? (
        <>
          <CollectSection page={page} />
          <ReleaseSection page={page} />
        </>
      ) : page.request === "amend" ? (
        <AmendSection page={page} />
      ) : (
        <EraseSection page={page} />
      )}
      <EndSection page={page} />
      <Section title="What was done">
        <ol className="recordsteps">
          {page.steps.map(({ seq, at, who, says, words }) => (
            <li key={seq}>
              <span className="soft small">
                {at}, {who}
              </span>
              <br />
              <bdi>
                {says}
                {words ? ":" : ""}
              </bdi>{" "}
              {words ? <q dir="auto">{words}</q> : null}
            </li>
          ))}
        </ol>
        {page.log.length ? (
          <>
            <h3>Downloads</h3>
            <ul>
              {page.log.map(({ key, says }) => (
                <li key={key}>{says}</li>
              ))}
            </ul>
          </>
        ) : null}
      </Section>
      <p>
        <Link to="/desk/records">All records requests</Link>
      </p>
    </div>
  );
}
