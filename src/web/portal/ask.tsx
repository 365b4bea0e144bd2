import { data, redirect } from "react-router";
import { incidentText } from "../../letters/words/incident-words.ts";
import { wordsIn } from "../../letters/words/words-in.ts";
import { closedDays } from "../closed-days.ts";
import { backstageContext } from "../context.ts";
import type { Handle } from "../handle.ts";
import { ErrorSummary } from "../ui/error-summary.tsx";
import type { Route } from "./+types/ask.ts";
import { AskForm } from "./ask-form.tsx";
import { ClosedBanner } from "./closed-banner.tsx";
import { DangerCalls } from "./danger-calls.tsx";
import { frameOf } from "./frame-of.ts";
import { IncidentNotice } from "./incident-notice.tsx";
import { PortalPage } from "./portal-page.tsx";
import { readAsk, type Wrong } from "./read-ask.ts";
import { RefusalNotice } from "./refusal-notice.tsx";
import { keyIn, sentForm } from "./sent-form.ts";
import { TroublePage } from "./trouble-page.tsx";

export const handle: Handle = { plain: true };
/** What goes on at the school may stand on it: kept nowhere, so that nobody reads yesterday’s. */
export const headers = () => ({ "cache-control": "no-store" });
export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { portal, config } = context.get(backstageContext);
  const school = await portal.school(params.slug);
  const frame = frameOf(request, school?.name ?? config.schoolName);
  const { language } = frame;
  const { title } = wordsIn(language).pages.form;
  if (!school)
    return data(
      { language, frame, title, school: null, formKey: "", closed: [] as string[], incidents: [] },
      404,
    );
  const { slug, phone, emergencyNumber } = school;
  return {
    language,
    frame,
    title: `${title}: ${school.name}`,
    school: { slug, phone, emergencyNumber },
    formKey: crypto.randomUUID(),
    closed: closedDays(school.calendar, portal.now(), language),
    incidents: school.incidents.map((told) => incidentText(told, language, school.calendar.tz)),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { portal } = context.get(backstageContext);
  const school = await portal.school(params.slug);
  if (!school) return data(null, 404);
  const { language } = frameOf(request, "");
  const typed = await sentForm(request);
  const again = { typed, formKey: keyIn(typed), wrong: [] as Wrong[], refusal: null };
  const { given, wrong } = readAsk(typed, language);
  if (wrong.length) return data({ ...again, wrong }, 422);
  const sent = await portal.ask(school, given, again.formKey, senderOf(request, typed));
  switch (sent.outcome) {
    case "done":
      throw redirect(`${portal.link(school, sent.inquiry.id)}?new=1&language=${language}`, 303);
    case "too many":
      return data(
        { ...again, wrong: [{ id: "question", says: wordsIn(language).pages.errors.tooOften }] },
        429,
      );
    case "refused":
      return data({ ...again, refusal: sent.refusal }, 409);
    default:
      return data(
        { ...again, wrong: [{ id: "question", says: wordsIn(language).pages.errors.notSaved }] },
        422,
      );
  }
}

/**
 * Whose tries are counted together: the other end of the connection; behind a proxy of this machine the address that it
 * saw; else what the parent says of themselves, which can be made up: it keeps a stuck key away and is no wall.
 */
function senderOf(request: Request, { email, phone, guardianName }: Record<string, string>): string {
  const last = (name: string) => request.headers.get(name)?.split(",").at(-1)?.trim() ?? "";
  const peer = last("x-peer");
  if (peer && !/^(?:::ffff:)?127\.|^::1$/.test(peer)) return peer;
  return (
    last("x-forwarded-for") ||
    [email, phone, guardianName].map((part) => part?.trim().toLowerCase() ?? "").join("|")
  );
}

export default function Ask({ loaderData, actionData }: Route.ComponentProps) {
  const { frame, school, formKey, closed, incidents } = loaderData;
  if (!school) return <TroublePage frame={frame} trouble="notFound" />;
  const { form, errors } = wordsIn(frame.language).pages;
  const { typed = {}, wrong = [], refusal } = actionData ?? {};
  return (
    <PortalPage frame={frame} phone={school.phone}>
      {typed.danger === "yes" ? (
        <section className="calls alarm" role="alert">
          <DangerCalls language={frame.language} {...school}>
            <p>{form.dangerStill}</p>
          </DangerCalls>
        </section>
      ) : null}
      <IncidentNotice language={frame.language} incidents={incidents} />
      <ClosedBanner language={frame.language} closed={closed} />
      <h1>{form.title}</h1>
      {wrong.length ? (
        <ErrorSummary title={errors.summary(wrong.length)} errors={wrong} />
      ) : refusal ? (
        <RefusalNotice language={frame.language} refusal={refusal} />
      ) : (
        <p>{form.intro}</p>
      )}
      <AskForm
        language={frame.language}
        school={school}
        typed={typed}
        wrong={wrong}
        formKey={actionData?.formKey ?? formKey}
      />
      <p>
        <a href={`/schools/${school.slug}/calendar?language=${frame.language}`}>
          {wordsIn(frame.language).pages.calendar.title}
        </a>
      </p>
    </PortalPage>
  );
}
