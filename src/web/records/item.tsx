import { data, Link, redirect } from "react-router";
import { deskOf } from "../desk/desk-of.ts";
import { plural } from "../desk/left-words.ts";
import { Refused } from "../desk/refused.tsx";
import { formOf } from "../form-of.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { Field } from "../ui/text-field.tsx";
import type { Route } from "./+types/item.ts";
import { itemAct } from "./item-act.ts";
import { ItemBoxes } from "./item-boxes.tsx";
import { itemPage } from "./item-page.ts";
import { ItemText } from "./item-text.tsx";
import { StepForm } from "./step-form.tsx";

export const meta: Route.MetaFunction = () => [{ title: "Look through a record" }];

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const [view, file] = await Promise.all([
    desk.records.request(viewer, params.id),
    desk.records.item(viewer, params.id, params.item),
  ]);
  if (!view || !file || file.kind === "paper") throw data("There is no such file here.", 404);
  const page = Number(new URL(request.url).searchParams.get("page"));
  return { page: itemPage(view, file, { viewer, page }) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await formOf(request);
  const at = Number(new URL(request.url).searchParams.get("page"));
  const done = await itemAct(desk, viewer, params, form);
  switch (done.outcome) {
    case "found":
      return data({ says: done.says });
    case "done":
      return redirect(`/desk/records/${params.id}/items/${params.item}${at ? `?page=${at}` : ""}`, 303);
    case "refused":
      return data({ refusal: done.refusal }, 409);
    case "problem":
      return data({ problems: [{ field: "", says: done.says }] }, 422);
    default:
      throw data("There is no such file here.", 404);
  }
}

/** One collected file: what in it is about others is marked, and the copy is made without it. */
export default function ItemScreen({ loaderData: { page }, actionData }: Route.ComponentProps) {
  const says = actionData && "says" in actionData ? actionData.says : null;
  return (
    <div className="recordpage">
      <div className="pagehead">
        <div>
          <h1>
            <bdi>{page.title}</bdi>
          </h1>
          <p className="soft">
            {page.count
              ? `${plural(page.count, "place")} ${page.isOver ? "taken out" : "to be taken out"}`
              : "Nothing is marked"}
            . <Link to={page.back}>Back to the request</Link>
          </p>
        </div>
        <p>
          <StateMark
            state={page.ready ? "met" : "due"}
            word={
              page.ready === "redacted"
                ? "The copy is made"
                : page.ready
                  ? "Nothing about others"
                  : "No copy yet"
            }
          />
        </p>
      </div>
      <div className="notices">
        {says ? <Notice kind="info" title={says} isAnswer /> : null}
        {actionData && !("says" in actionData) ? (
          <Refused answer={{ act: "note", values: {}, ...actionData }} />
        ) : null}
        {page.sees ? null : (
          <Notice kind="info" title="You see the copy, not what was taken out of it.">
            <p>
              That is seen by those who work on it until it is approved, and by whoever approves it. To change
              it, ask one of them.
            </p>
          </Notice>
        )}
        {page.isApprover && page.ready ? (
          <Notice kind="info" title="You approve: what is marked here is not in the copy.">
            <p>
              Compare it with <a href={`${page.at}/copy`}>the copy that will leave</a>.
            </p>
          </Notice>
        ) : null}
      </div>
      <div className="itemgrid">
        <div>{page.isText ? <ItemText page={page} /> : <ItemBoxes page={page} />}</div>
        {page.isOver ? null : (
          <div>
            <Section title="Find who else is named">
              <StepForm act="others">
                <Button manner="quiet">Mark every other child of the school</Button>
              </StepForm>
              <StepForm act="find">
                <Field
                  id="sought"
                  label="Words to take out everywhere"
                  help="A name or a whole sentence, whatever its capitals or accents. Also parents, staff, addresses."
                  maxLength={400}
                />
                <Button manner="quiet">Mark them</Button>
              </StepForm>
            </Section>
            <Section title="Make the copy">
              <StepForm act="copy">
                <p className="soft">
                  {page.isText
                    ? "In the copy the words are gone; a bar of one width stands for each."
                    : "The copy is made of pictures of the pages: text, notes and data of the old file are not in it. Whoever uses a screen reader gets it read, or in another form."}
                </p>
                <Button>
                  {page.count ? "Make the copy without these" : "Nothing in it is about others"}
                </Button>
              </StepForm>
            </Section>
          </div>
        )}
      </div>
    </div>
  );
}
