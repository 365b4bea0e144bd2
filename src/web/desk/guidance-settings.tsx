import { data, Form, Link, redirect } from "react-router";
import { guidanceAt } from "../../sop/own-guidance.ts";
import { formOf } from "../form-of.ts";
import { named } from "../named.ts";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { Route } from "./+types/guidance-settings.ts";
import { deskOf } from "./desk-of.ts";
import { typed } from "./given.ts";
import { firstKey, guidanceFors, guidanceGiven, guidanceTyped } from "./guidance-given.ts";

export const meta: Route.MetaFunction = () => [{ title: "Words that help" }];

const whomAt = (key: unknown) => guidanceFors.find((one) => one.key === key) ?? guidanceFors[0];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const asked = new URL(request.url).searchParams;
  const chosen = whomAt(asked.get("for") ?? firstKey);
  const { edition } = await desk.school(viewer);
  const found = guidanceAt(chosen?.key ?? "", edition);
  return {
    key: chosen?.key ?? "",
    label: chosen?.label ?? "",
    isOwn: found?.isOwn ?? false,
    words: guidanceTyped(found?.guidance),
    choices: guidanceFors.map(({ key, label }) => ({
      value: key,
      label: guidanceAt(key, edition)?.isOwn ? `${label} · own words` : label,
    })),
    done: asked.get("done"),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const values = typed(await formOf(request));
  const chosen = whomAt(values.for);
  if (!chosen) throw data("There is no such guidance.", 404);
  const back = (done: string) =>
    redirect(`/desk/settings/guidance?for=${encodeURIComponent(chosen.key)}&done=${done}`, 303);
  if (values.act === "shipped") {
    await desk.setGuidance(viewer, chosen.key, null);
    return back("shipped");
  }
  const given = guidanceGiven(chosen.whom, values);
  if ("problems" in given) return data({ values, problems: given.problems }, 422);
  await desk.setGuidance(viewer, chosen.key, given.words);
  return back("own");
}

const doneWords: Record<string, string> = {
  own: "It is saved as an edition, and shown from now on.",
  shipped: "The words that come with Answerable are shown again.",
};

/** What helps whoever answers, by mood, type and topic: the school's own words in place of ours. */
export default function GuidanceSettings({ loaderData: page, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  const values: Record<string, string> = actionData?.values ?? page.words;
  const area = (
    field: keyof typeof page.words,
    label: string,
    more: { help?: string; lang?: string } = {},
  ) => (
    <TextArea
      id={field}
      label={label}
      {...more}
      rows={4}
      defaultValue={values[field] ?? ""}
      error={problems.find((one) => one.field === field)?.says}
    />
  );
  return (
    <div className="flow reading">
      <h1>Words that help</h1>
      <p>
        <Link to="/desk/settings">Back to Settings</Link>
      </p>
      <p>
        They stand beside a call and beside the composer: first for how somebody sounds, then for the topic,
        then for the type. Every change is an edition: who approved it and what stood before is kept.
      </p>
      {page.done && problems.length === 0 ? (
        <Notice kind="met" title={named(doneWords, page.done) ?? "It is saved."} isAnswer />
      ) : null}
      <ErrorSummary
        title="This was not saved."
        errors={problems.map(({ field, says }) => ({ id: field, says }))}
      />
      <Form method="get" className="pair">
        <Select id="for" label="For what" options={page.choices} defaultValue={page.key} />
        <div className="buttons">
          <Button manner="quiet">Show</Button>
        </div>
      </Form>
      <Section title={page.label}>
        <p className="soft">{page.isOwn ? "The school’s own words." : "As they come with Answerable."}</p>
        <Form method="post" className="flow" key={`${page.key} ${page.isOwn}`}>
          <input type="hidden" name="for" value={page.key} />
          {area("do", "What to do", { help: "A line for each." })}
          {area("en", "What to say", { help: "A line for each, in English.", lang: "en" })}
          {area("es", "The same in Spanish", { help: "As many lines, or none.", lang: "es" })}
          {area("ar", "The same in Arabic", { help: "As many lines, or none.", lang: "ar" })}
          {area("says", "Better left unsaid", { help: "A line for each." })}
          {area("why", "Why it harms", { help: "A line for each of those." })}
          <div className="buttons">
            <Button name="act" value="own">
              Save as an edition
            </Button>
            {page.isOwn ? (
              <Button manner="quiet" name="act" value="shipped">
                Take back to what comes with Answerable
              </Button>
            ) : null}
          </div>
        </Form>
      </Section>
    </div>
  );
}
