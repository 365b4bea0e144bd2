import { data, Form, Link, redirect } from "react-router";
import { may } from "../../access/may.ts";
import { lawsOf } from "../../sop/edition.ts";
import { ladderLaws } from "../../sop/ladders/ladder.ts";
import { inForce, ladderNamed, ladders } from "../../sop/ladders/ladders.ts";
import { isOurs } from "../../sop/ladders/own-numbers.ts";
import { deskOf } from "../desk/desk-of.ts";
import { typed } from "../desk/given.ts";
import { checkedOn, sureOf } from "../desk/sure-words.ts";
import { formOf } from "../form-of.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import type { Route } from "./+types/ladders.ts";
import { LadderNumbers } from "./ladder-numbers.tsx";
import { numberFields, numbersGiven } from "./numbers-given.ts";

export const meta: Route.MetaFunction = () => [{ title: "Complaint ladders" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const { edition, complaint_ladders } = await desk.school(viewer);
  const on = new Set(inForce(complaint_ladders, lawsOf(edition)).map(({ key }) => key));
  const asked = new URL(request.url).searchParams;
  const of = ladderNamed(asked.get("of") ?? "");
  const own = edition.ladders ?? {};
  return {
    done: asked.has("done"),
    numbers: of && {
      of: {
        ...{ key: of.key, title: of.title, citation: of.citation, isOurs: isOurs(of) },
        isOwn: own[of.key] !== undefined,
      },
      stages: numberFields(of, own[of.key]),
    },
    isSet: (complaint_ladders ?? []).length > 0,
    mayChange: may(viewer.roles, "change organisation"),
    all: ladders.map((one) => ({
      ...{ key: one.key, title: one.title, on: on.has(one.key), isOwn: own[one.key] !== undefined },
      says: `${one.laws.map((law) => ladderLaws[law]).join(", ") || "The procedure’s own"}. ${one.plain}`,
      source: `${one.citation}. ${sureOf(one)} Last checked ${checkedOn(one.lastChecked)}.`,
    })),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await formOf(request);
  const values = typed(form);
  if (values.of) return numbersChanged(desk, viewer, values.of, values);
  const chosen = form.getAll("ladder").map(String);
  const became = await desk.putInForce(viewer, chosen);
  if ("wrong" in became) return data(became, 409);
  throw redirect("/desk/settings/ladders?done", 303);
}

type Desk = ReturnType<typeof deskOf>;

async function numbersChanged(
  desk: Desk["desk"],
  viewer: Desk["viewer"],
  key: string,
  values: Record<string, string>,
) {
  const ladder = ladderNamed(key);
  if (!ladder) throw data("There is no such ladder.", 404);
  const given = values.act === "shipped" ? { own: [] } : numbersGiven(ladder, values);
  if ("problems" in given) return data({ values, problems: given.problems }, 422);
  const became = await desk.setLadderNumbers(viewer, key, given.own);
  if ("because" in became)
    return data(
      { values, problems: [{ field: became.field, says: `${became.because} ${became.instead}` }] },
      409,
    );
  throw redirect(`/desk/settings/ladders?of=${encodeURIComponent(key)}&done`, 303);
}

/** By which ladders a complaint can be opened at this school. */
export default function Ladders({ loaderData, actionData }: Route.ComponentProps) {
  const { done, isSet, mayChange, all, numbers } = loaderData;
  const wrong = actionData && "wrong" in actionData ? actionData.wrong : null;
  const refused = actionData && "problems" in actionData ? actionData : null;
  return (
    <div className="flow reading">
      <h1>Complaint ladders</h1>
      <p className="soft">
        {isSet
          ? "Your school chose the ticked ones."
          : "Nobody has chosen yet: the procedure’s own and those of your school’s laws are in force."}{" "}
        What was opened before stays on its ladder.{mayChange ? "" : " An administrator can change this."}
      </p>
      {done && !actionData ? <Notice kind="met" title="It is changed." isAnswer /> : null}
      {wrong ? <Notice kind="refused" title={wrong} isAnswer /> : null}
      {numbers ? (
        <LadderNumbers
          {...numbers}
          mayChange={mayChange}
          values={refused?.values}
          problems={refused?.problems}
        />
      ) : null}
      {numbers ? null : (
        <Form method="post" className="flow">
          {all.map(({ key, title, says, source, on }) => (
            <Checkbox
              key={`${key} ${on}`}
              name="ladder"
              value={key}
              label={title}
              help={
                <>
                  {says}
                  <br />
                  {source}
                </>
              }
              defaultChecked={on}
              disabled={!mayChange}
            />
          ))}
          {mayChange ? (
            <div className="buttons">
              <Button>Put these in force</Button>
            </div>
          ) : null}
        </Form>
      )}
      <Section title="The numbers of a ladder">
        <ul>
          {all.map(({ key, title, isOwn }) => (
            <li key={key}>
              <Link to={`/desk/settings/ladders?of=${encodeURIComponent(key)}`}>{title}</Link>
              {isOwn ? " · own numbers" : ""}
            </li>
          ))}
        </ul>
      </Section>
      <p className="soft small">
        {numbers ? "" : "With none ticked, those of the school’s laws are in force again. "}
        <Link to="/desk/settings">Back to Settings</Link>
      </p>
    </div>
  );
}
