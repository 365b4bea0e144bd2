import { data, Form, Link, redirect } from "react-router";
import { may } from "../../access/may.ts";
import { problemsOf } from "../../channels/form/field.ts";
import { planWays, planWords, rhythms } from "../../letters/words/contact-plan-words.ts";
import { formatDate } from "../../letters/words/format-date.ts";
import { deskOf } from "../desk/desk-of.ts";
import { typed } from "../desk/given.ts";
import { plural } from "../desk/left-words.ts";
import { whenWords } from "../desk/when-words.ts";
import { formOf } from "../form-of.ts";
import { named } from "../named.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { Field } from "../ui/text-field.tsx";
import type { Route } from "./+types/plan.ts";
import { isId } from "./is-id.ts";
import { planForm } from "./plan-given.ts";
import { planSays } from "./plan-side.ts";

export const meta: Route.MetaFunction = () => [{ title: "How this parent is answered" }];

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const found = isId(params.guardian) ? await desk.families.guardian(viewer, params.guardian) : null;
  if (!found) throw data("There is no such person here.", 404);
  const [{ calendar }, staff, { plan, acts, evidence, needed }] = await Promise.all([
    desk.school(viewer),
    desk.colleagues(viewer),
    desk.plans.read(viewer, params.guardian),
  ]);
  const clock = { zone: calendar.tz, now: desk.now() };
  const name = (id: string) => staff.find((one) => one.id === id)?.name ?? "Somebody who has left";
  const asked = new URL(request.url).searchParams;
  return {
    guardian: { id: params.guardian, name: found.guardian.name },
    terms: plan?.terms ?? null,
    isLate: plan?.isLate ?? false,
    says:
      plan &&
      planSays(plan, planWords("en", plan.terms), name, (date) => formatDate(date, "en-GB", clock.zone)),
    figures: `They wrote ${evidence.contacts === 1 ? "once" : plural(evidence.contacts, "time")} in ${needed.days} days. A plan can be made from ${plural(needed.contacts, "time")} on.`,
    mayPlan: may(viewer.roles, "decide contact plan"),
    isEnough: evidence.contacts >= needed.contacts,
    staff: staff.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
    story: acts.toReversed().map((act) => ({
      seq: act.seq,
      says: `${whenWords(act.at, clock)}. ${act.by ? name(act.by) : "The desk"} ${storyWords[act.act]}`,
      words:
        "terms" in act
          ? [act.terms.reason, `Tried before: ${act.terms.tried}`, `Told: ${act.terms.said}`]
          : "reason" in act
            ? [act.reason]
            : [],
      evidence:
        act.act === "decided" ? `${act.evidence.contacts} contacts in ${act.evidence.days} days` : null,
    })),
    done: asked.get("done"),
  };
}

const storyWords = {
  decided: "decided how they are answered.",
  reviewed: "looked at it again.",
  ended: "ended it.",
  late: "noted that the date of review has passed, and told who decides.",
};

export async function action({ params, request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  if (!isId(params.guardian) || !(await desk.families.guardian(viewer, params.guardian)))
    throw data("There is no such person here.", 404);
  const form = await formOf(request);
  const values = typed(form);
  const read = planForm.safeParse({ ...values, ways: form.getAll("ways") });
  if (!read.success) return data({ values, problems: problemsOf(read.error), refusal: null }, 422);
  const given = read.data;
  const command =
    given.act === "end"
      ? { act: given.act, reason: given.reason }
      : { act: given.act, terms: termsOf(given) };
  const changed = await desk.plans.act(viewer, params.guardian, command);
  if ("refused" in changed) return data({ values, problems: [], refusal: changed.refused }, 409);
  return redirect(
    `/desk/families/guardians/${params.guardian}/plan?done=${changed.told ? "told" : "untold"}`,
    303,
  );
}

const termsOf = ({ act: _, ...terms }: Exclude<ReturnType<typeof planForm.parse>, { act: "end" }>) => terms;

const doneWords: Record<string, string> = {
  told: "It is decided, and the parent's letter is on its way.",
  untold: "It is decided. No address is on file: tell the parent yourself, and give them this in writing.",
};
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const rhythmChoices = rhythms.map((value) => ({
  value,
  label: capital(planWords("en", { rhythm: value, ways: [] }).rhythm),
}));
const wayLabel = (way: (typeof planWays)[number]) =>
  capital(planWords("en", { rhythm: "weekly", ways: [way] }).ways);

/** How a parent is answered who writes very often: decided in writing, with a date on which it is looked at again. */
export default function Plan({ loaderData: page, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  const values: Record<string, string> = actionData?.values ?? {};
  const wrong = (field: string) => problems.find((one) => one.field === field)?.says;
  const value = (field: keyof NonNullable<typeof page.terms>) =>
    values[field] ?? String(page.terms?.[field] ?? "");
  return (
    <div className="flow reading">
      <h1>
        How <bdi>{page.guardian.name}</bdi> is answered
      </h1>
      <p>
        <Link to={`/desk/families/guardians/${page.guardian.id}`}>Back to the person</Link>
      </p>
      {page.done && !actionData ? (
        <Notice kind="met" title={named(doneWords, page.done) ?? ""} isAnswer />
      ) : null}
      <ErrorSummary
        title="This was not decided."
        errors={problems.map(({ field, says }) => ({ id: field, says }))}
      />
      {actionData?.refusal ? (
        <Notice kind="refused" title={actionData.refusal.because} isAnswer>
          <p>{actionData.refusal.instead}</p>
        </Notice>
      ) : null}
      {page.says ? (
        <Notice kind={page.isLate ? "missed" : "info"} title="A plan is in force.">
          <p>{page.says}</p>
        </Notice>
      ) : (
        <p>They are answered as everybody is.</p>
      )}
      <p>{page.figures}</p>
      {page.mayPlan && (page.says || page.isEnough) ? (
        <Section title={page.says ? "Look at it again" : "Decide how they are answered"}>
          <p className="soft">
            Only after everything reasonable was tried. Nothing they send is held back: it is logged,
            acknowledged and read for danger as always, and a child’s safety is never limited by it.
          </p>
          <Form method="post" className="flow">
            <TextArea
              id="reason"
              label="Why"
              rows={3}
              defaultValue={value("reason")}
              error={wrong("reason")}
              required
            />
            <TextArea
              id="tried"
              label="What was tried before"
              rows={2}
              defaultValue={value("tried")}
              error={wrong("tried")}
              required
            />
            <TextArea
              id="said"
              label="What the parent is told about why"
              help="It stands in their letter, which is in their language around it. Their dignity, not their fault."
              rows={3}
              defaultValue={value("said")}
              error={wrong("said")}
              required
            />
            <Select
              id="contact"
              label="The one person who answers"
              options={page.staff}
              defaultValue={value("contact")}
              error={wrong("contact")}
            />
            <Select
              id="rhythm"
              label="How often they hear"
              options={rhythmChoices}
              defaultValue={value("rhythm") || "weekly"}
              error={wrong("rhythm")}
            />
            <fieldset className="field group">
              <legend>By which ways</legend>
              {planWays.map((way) => (
                <Checkbox
                  key={way}
                  name="ways"
                  value={way}
                  label={wayLabel(way)}
                  defaultChecked={page.terms ? page.terms.ways.includes(way) : way === "mail"}
                />
              ))}
            </fieldset>
            <Field
              id="reviewBy"
              type="date"
              label="Looked at again by"
              help="Within half a year. It is owed: who decides is told when it passes."
              defaultValue={value("reviewBy")}
              error={wrong("reviewBy")}
              required
            />
            <div className="buttons">
              <Button name="act" value={page.says ? "review" : "decide"}>
                {page.says ? "Go on in these terms, and tell them" : "Decide it, and tell them"}
              </Button>
            </div>
          </Form>
        </Section>
      ) : null}
      {page.mayPlan && page.says ? (
        <Section title="End it">
          <Form method="post" className="flow">
            <TextArea id="ended" name="reason" label="Why it ends" rows={2} required />
            <div className="buttons">
              <Button manner="quiet" name="act" value="end">
                End it, and tell them
              </Button>
            </div>
          </Form>
        </Section>
      ) : null}
      {page.story.length > 0 ? (
        <Section title="The record">
          <ol className="flowlist">
            {page.story.map(({ seq, says, words, evidence }) => (
              <li key={seq}>
                {says} {evidence ? <span className="soft">{evidence}.</span> : null}
                {words.map((one) => (
                  <p key={one} className="said" dir="auto">
                    {one}
                  </p>
                ))}
              </li>
            ))}
          </ol>
        </Section>
      ) : null}
    </div>
  );
}
