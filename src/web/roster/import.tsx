import { setTimeout as wait } from "node:timers/promises";
import { Link, redirect } from "react-router";
import { may } from "../../access/may.ts";
import type { RosterDone } from "../../apply-roster.ts";
import { backstageContext, requestIdContext } from "../context.ts";
import { deskOf } from "../desk/desk-of.ts";
import { formOf } from "../form-of.ts";
import { Notice } from "../ui/notice.tsx";
import type { Route } from "./+types/import.ts";
import { ImportChanges } from "./import-changes.tsx";
import { ImportState } from "./import-state.tsx";
import { importView } from "./import-view.ts";
import { isKind } from "./roster-words.ts";

/** Milliseconds that a press waits for its end before the page shows that it goes on. */
const mostWaiting = 2_000;

export const meta: Route.MetaFunction = () => [{ title: "A roster" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const asked = new URL(request.url).searchParams;
  const id = asked.get("id") ?? "";
  const kind = asked.get("show") ?? "";
  const page = Math.min(Math.max(Number(asked.get("page")) || 1, 1), 10_000);
  const [{ calendar, name }, opened, colleagues] = await Promise.all([
    desk.school(viewer),
    desk.roster.open(viewer, id, isKind(kind) ? { kind, page } : null),
    desk.colleagues(viewer),
  ]);
  if (!opened) return null;
  return importView(opened, {
    ...{ kind: isKind(kind) ? kind : "", page, me: viewer.id, clock: { zone: calendar.tz, now: desk.now() } },
    school: name,
    mayApply: may(viewer.roles, "apply roster"),
    nameOf: (id) => colleagues.find((one) => one.id === id)?.name ?? "Somebody",
    done: asked.get("done") ?? "",
  });
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await formOf(request);
  const field = (name: string) => String(form.get(name) ?? "");
  const id = field("id");
  const here = (done: string) =>
    redirect(`/desk/roster/import?id=${encodeURIComponent(id)}&done=${encodeURIComponent(done)}`, 303);
  const backstage = context.get(backstageContext);
  const soon = ({ done }: { done: Promise<RosterDone> }): Promise<RosterDone> => {
    const became = done.catch((error): RosterDone => {
      backstage.report({ request: context.get(requestIdContext), at: "/desk/roster/import", error });
      return "broke";
    });
    return Promise.race([became, wait(mostWaiting, "working" as const)]);
  };
  switch (field("act")) {
    case "org":
      if (field("org") === "") return here("");
      return here((await desk.roster.answerOrg(viewer, id, field("org"))) ? "" : "gone");
    case "apply":
      return here(await soon(await desk.roster.apply(viewer, id, field("print"))));
    case "drop":
      return here(await desk.roster.drop(viewer, id));
    case "take-back":
      return here(await soon(await desk.roster.takeBack(viewer, id)));
    default:
      return here("gone");
  }
}

/** One import: being read, its problems, what it would change, or what became of it. */
export default function Import({ loaderData }: Route.ComponentProps) {
  if (!loaderData)
    return (
      <div className="reading">
        <h1>This import is not here.</h1>
        <p>It may be another school’s. “Rosters” lists those of this one.</p>
        <p>
          <Link to="/desk/roster">All rosters</Link>
        </p>
      </div>
    );
  const { done, head, changes } = loaderData;
  return (
    <div className="reading rosterpage">
      <div className="pagehead">
        <div>
          <h1>A roster</h1>
          <p className="soft rosterfiles">{head}</p>
        </div>
        <p>
          <Link to="/desk/roster">All rosters</Link>
        </p>
      </div>
      {done ? (
        <div className="notices">
          <Notice kind={done.kind} title={done.says} isAnswer />
        </div>
      ) : null}
      <ImportState view={loaderData} />
      {changes ? <ImportChanges {...changes} /> : null}
    </div>
  );
}
