import { data, redirect } from "react-router";
import { incidentText } from "../../letters/words/incident-words.ts";
import { wordsIn } from "../../letters/words/words-in.ts";
import { closedDays } from "../closed-days.ts";
import { backstageContext, viewerContext } from "../context.ts";
import type { Handle } from "../handle.ts";
import { RecordsReady } from "../records/records-ready.tsx";
import { releasesShown } from "../records/releases-shown.ts";
import type { Route } from "./+types/follow.ts";
import { ClosedBanner } from "./closed-banner.tsx";
import { followAct } from "./follow-act.ts";
import { FollowPage } from "./follow-page.tsx";
import { followView } from "./follow-view.ts";
import { frameOf } from "./frame-of.ts";
import { IncidentNotice } from "./incident-notice.tsx";
import { PortalPage } from "./portal-page.tsx";
import { Receipt } from "./receipt.tsx";
import { keyIn, sentForm } from "./sent-form.ts";

export const handle: Handle = { plain: true };
export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.title },
  { name: "robots", content: "noindex" },
];

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { portal, config } = context.get(backstageContext);
  const holder = context.get(viewerContext);
  if (holder.kind !== "link") throw data("There is no such inquiry.", 404);
  const { viewer, from, isElsewhere } = await portal.living(holder);
  const it = await portal.follow(viewer);
  if (!it) throw data("There is no such inquiry.", 404);
  const frame = frameOf(request, it.school.name, it.language);
  const { searchParams } = new URL(request.url);
  const { receipt, follow } = wordsIn(frame.language).pages;
  const isNew = searchParams.has("new");
  const path = `/follow/${params.token}`;
  const view = followView(it, frame.language);
  return {
    language: frame.language,
    frame,
    title: `${isNew ? receipt.title : follow.title} (${it.reference})`,
    isNew,
    done: searchParams.get("done") ?? "",
    answered: searchParams.get("answered") ?? "",
    isUp: searchParams.has("up"),
    isFurther: searchParams.has("complaint"),
    joined: isElsewhere ? follow.joinedElsewhere : from && follow.joinedHere(from),
    address: `${path}?language=${frame.language}`,
    link: config.publicOrigin + path,
    school: { phone: it.school.phone, emergencyNumber: it.emergencyNumber },
    view,
    above: isNew ? null : await portal.above(viewer),
    releases: isNew ? [] : await releasesShown(portal, viewer, frame.language),
    path,
    formKey: crypto.randomUUID(),
    closed: closedDays(it.calendar, portal.now(), frame.language),
    incidents: view.closed
      ? []
      : (await portal.goingOn(viewer)).map((told) => incidentText(told, frame.language, it.calendar.tz)),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { portal } = context.get(backstageContext);
  const holder = context.get(viewerContext);
  if (holder.kind !== "link") throw data("There is no such inquiry.", 404);
  const { viewer } = await portal.living(holder);
  const it = await portal.follow(viewer);
  if (!it) throw data("There is no such inquiry.", 404);
  const { language } = frameOf(request, "", it.language);
  const typed = await sentForm(request);
  const formKey = keyIn(typed);
  const became = await followAct(portal, viewer, typed, formKey, language);
  if (!became) throw data("Nothing of that name can be done here.", 400);
  const to = (path: string, done: string) => redirect(`${path}?done=${done}&language=${language}#done`, 303);
  if ("to" in became) throw to(became.to, became.act);
  const { act, sent, wrong } = became;
  const back = { act, typed, wrong, formKey, refusal: null };
  switch (sent.outcome) {
    case "done":
      throw to(`/follow/${params.token}`, reopened(sent.kinds) ? "reopened" : act);
    case "problems":
      return data(back, 422);
    case "refused":
      return data({ ...back, refusal: sent.refusal }, 409);
    default:
      // Nobody stands above: the page says so where the form was.
      return data(back, 409);
  }
}

const reopened = (kinds: readonly string[]) => kinds.includes("rated") && kinds.includes("reopened");

/** A parent's own inquiry: the receipt right after sending, and from then on where it stands. */
export default function Follow({ loaderData, actionData }: Route.ComponentProps) {
  const { frame, isNew, school, view, link, closed, incidents } = loaderData;
  return (
    <PortalPage frame={frame} phone={school.phone}>
      <IncidentNotice language={frame.language} incidents={incidents} />
      {view.danger ? null : <ClosedBanner language={frame.language} closed={closed} />}
      {isNew ? (
        <Receipt language={frame.language} view={view} link={link} school={school} />
      ) : (
        <>
          <RecordsReady language={frame.language} path={loaderData.path} releases={loaderData.releases} />
          <FollowPage {...loaderData} back={actionData} formKey={actionData?.formKey ?? loaderData.formKey} />
        </>
      )}
    </PortalPage>
  );
}
