import { data, Form, Link, redirect } from "react-router";
import { may } from "../../access/may.ts";
import { lawsOf } from "../../sop/edition.ts";
import { ladderLaws } from "../../sop/ladders/ladder.ts";
import { inForce, ladders } from "../../sop/ladders/ladders.ts";
import { deskOf } from "../desk/desk-of.ts";
import { checkedOn, sureWords } from "../desk/sure-words.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Route } from "./+types/ladders.ts";

export const meta: Route.MetaFunction = () => [{ title: "Complaint ladders" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const { edition, complaint_ladders } = await desk.school(viewer);
  const on = new Set(inForce(complaint_ladders, lawsOf(edition)).map(({ key }) => key));
  return {
    done: new URL(request.url).searchParams.has("done"),
    isSet: (complaint_ladders ?? []).length > 0,
    mayChange: may(viewer.roles, "change organisation"),
    all: ladders.map((one) => ({
      ...{ key: one.key, title: one.title, on: on.has(one.key) },
      says: `${one.laws.map((law) => ladderLaws[law]).join(", ") || "The procedure’s own"}. ${one.plain}`,
      source: `${one.citation}. ${sureWords[one.verified]} Last checked ${checkedOn(one.lastChecked)}.`,
    })),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const chosen = (await request.formData()).getAll("ladder").map(String);
  const became = await desk.putInForce(viewer, chosen);
  if ("wrong" in became) return data(became, 409);
  throw redirect("/desk/settings/ladders?done", 303);
}

/** By which ladders a complaint can be opened at this school. */
export default function Ladders({ loaderData, actionData }: Route.ComponentProps) {
  const { done, isSet, mayChange, all } = loaderData;
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
      {actionData ? <Notice kind="refused" title={actionData.wrong} isAnswer /> : null}
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
      <p className="soft small">
        With none ticked, those of the school’s laws are in force again.{" "}
        <Link to="/desk/settings">Back to Settings</Link>
      </p>
    </div>
  );
}
