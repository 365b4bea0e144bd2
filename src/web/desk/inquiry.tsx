import { data, redirectDocument, type ShouldRevalidateFunctionArgs } from "react-router";
import { may } from "../../access/may.ts";
import { planLines } from "../families/plan-lines.ts";
import { formOf } from "../form-of.ts";
import type { Route } from "./+types/inquiry.ts";
import { actAt } from "./act-nouns.ts";
import { answered } from "./answered.ts";
import { deskOf } from "./desk-of.ts";
import { EmergencyCard } from "./emergency-card.tsx";
import { given, typed } from "./given.ts";
import { HeldActs } from "./held-acts.tsx";
import { inquiryPage } from "./inquiry-page.ts";
import { InquiryProvider } from "./inquiry-provider.tsx";
import { InquiryScreen } from "./inquiry-screen.tsx";
import { noticeDraft } from "./notice-draft.ts";
import { partReply } from "./part-reply.ts";

export const meta: Route.MetaFunction = ({ params }) => [{ title: params.reference }];
/** A refusal often means that somebody else acted: the page shows what they did. */
export const shouldRevalidate = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  actionStatus === 409 || defaultShouldRevalidate;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const { pathname, searchParams } = new URL(request.url);
  const act = actAt(pathname);
  const asked = searchParams.get("write") ?? act;
  const people = searchParams.get("people") ?? "";
  // All of it is one journey to the database: what is asked in the same moment shares a transaction.
  const [view, school, away, staff, refusals, looks, records, found, asks, back, tree, ...beside] =
    await Promise.all([
      desk.inquiry(viewer, params.reference),
      desk.school(viewer),
      desk.away(viewer),
      desk.colleagues(viewer),
      desk.refusals(viewer, params.reference),
      desk.looks(viewer, params.reference),
      may(viewer.roles, "see records") ? desk.records.ofInquiry(viewer, params.reference) : null,
      people ? desk.findPeople(viewer, people) : [],
      desk.whoAsks(viewer, params.reference),
      desk.cameBack(viewer, params.reference),
      desk.organisation(viewer),
      desk.mailsSeen(viewer, params.reference),
      desk.related(viewer, params.reference),
      desk.incidents.now(viewer),
      planLines(desk, viewer),
    ]);
  const [mails, others, incidents, plans] = beside;
  if (!view) throw data(`There is no inquiry ${params.reference} here.`, 404);
  const { emergency } = view.inquiry;
  const onDuty =
    emergency && emergency.state !== "stood_down" ? await desk.onDuty(viewer, emergency.protocols) : [];
  const edition = school.editions.find(({ id }) => id === view.inquiry.edition);
  return {
    page: inquiryPage({
      ...{ view, staff, viewer, refusals, looks, records, away, asks, back, tree, onDuty, mails, others },
      ...{ incidents, plans: view.inquiry.guardian ? plans : [], now: desk.now() },
      // What helps is what the school says now, whatever edition the inquiry stands under.
      school: {
        ...school,
        edition: { ...(edition ?? school.edition), guidance: school.edition.guidance ?? [] },
      },
    }),
    write: writing(asked),
    isNeutral: searchParams.get("text") === "neutral",
    isStory: searchParams.has("story") || (asked !== undefined && !ofEmergency.has(asked)),
    done: searchParams.get("done") ?? "",
    people: { words: people, found },
  };
}

/** Acts whose place is on the protocol; whoever writes something else while somebody has it sees the inquiry. */
const ofEmergency = new Set<string>(["confirmation", "standDown", "step"]);

const writing = (asked: string | undefined): "reply" | "note" | "escalation" =>
  asked === "note" || asked === "escalation" ? asked : "reply";

export async function action({ request, params, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const { pathname } = new URL(request.url);
  const act = actAt(pathname);
  if (!act) throw data("This address is only for reading.", 405);
  const form = await formOf(request);
  const said = given(act, form);
  if (act === "escalation" && !said.notice) {
    // Without scripts the notice could not be written beside the four lines; it is the same one.
    const view = await desk.inquiry(viewer, params.reference);
    if (view) {
      const [school, staff, away, tree] = await Promise.all([
        desk.school(viewer),
        desk.colleagues(viewer),
        desk.away(viewer),
        desk.organisation(viewer),
      ]);
      const { draft, receivers } = inquiryPage({
        view,
        school,
        staff,
        viewer,
        refusals: [],
        looks: [],
        away,
        tree,
        now: desk.now(),
      });
      const to = receivers.find(({ id }) => id === said.to);
      said.notice = noticeDraft(draft, {
        to,
        nextStep: String(said.nextStep ?? ""),
        by: String(said.by ?? ""),
      });
    }
  }
  const key = String(form.get("key") ?? "").slice(0, 100);
  const done = await desk.submit(viewer, act, params.reference, said, key || undefined);
  // Whoever names somebody to whom they answer does not see it any more.
  if (act === "subject" && done.outcome === "done" && !(await desk.sees(viewer, done.inquiry.id)))
    return redirectDocument("/desk?kept", 303);
  return answered(done, { act, ...partReply(typed(form)), at: `/desk/inquiries/${params.reference}` });
}

export default function Inquiry({ loaderData, actionData }: Route.ComponentProps) {
  const { page, done, isStory } = loaderData;
  const isEmergency = page.emergency !== null && !isStory;
  return (
    <>
      <HeldActs inquiry={page.id} />
      <InquiryProvider key={`${page.reference} ${done}`} page={page} answer={actionData} done={done}>
        {isEmergency && page.emergency ? (
          <EmergencyCard emergency={page.emergency} page={page} />
        ) : (
          <InquiryScreen {...loaderData} />
        )}
      </InquiryProvider>
    </>
  );
}

export { NoInquiry as ErrorBoundary } from "./no-inquiry.tsx";
