import { Link, redirect } from "react-router";
import { rosterLimits } from "../../channels/roster/roster-file.ts";
import { backstageContext, requestIdContext } from "../context.ts";
import { deskOf } from "../desk/desk-of.ts";
import { whenWords } from "../desk/when-words.ts";
import { formOf } from "../form-of.ts";
import { Empty } from "../ui/empty.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Section } from "../ui/section.tsx";
import { Table } from "../ui/table.tsx";
import type { Route } from "./+types/imports.ts";
import { ImportForm } from "./import-form.tsx";
import { sourceWords, stateWords } from "./roster-words.ts";

export const meta: Route.MetaFunction = () => [{ title: "Rosters" }];

export async function loader({ context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const [{ calendar, name }, imports] = await Promise.all([desk.school(viewer), desk.roster.list(viewer)]);
  const clock = { zone: calendar.tz, now: desk.now() };
  return {
    school: name,
    imports: imports.map(({ id, at, files, source, state }) => ({
      ...{ id, when: whenWords(at, clock), files: files.join(", "), state: stateWords[state] },
      source: sourceWords[source ?? ""] ?? "",
    })),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await formOf(request);
  const files = form.getAll("files").filter((one) => one instanceof File && one.size > 0) as File[];
  if (files.length === 0) return { problem: "Please choose a file." };
  if (files.length > rosterLimits.files)
    return { problem: `These are more than ${rosterLimits.files} files.` };
  const brought = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      from: new Uint8Array(await file.arrayBuffer()),
      bytes: file.size,
    })),
  );
  const { id, read } = await desk.roster.bring(viewer, brought);
  const backstage = context.get(backstageContext);
  read.catch((error) =>
    backstage.report({ request: context.get(requestIdContext), at: "/desk/roster", error }),
  );
  return redirect(`/desk/roster/import?id=${id}`, 303);
}

/** Where a school's list comes in, and what came in before. */
export default function Imports({ loaderData, actionData }: Route.ComponentProps) {
  const { imports, school } = loaderData;
  return (
    <div className="reading rosterpage">
      <div className="pagehead">
        <div>
          <h1>Rosters</h1>
          <p className="soft">The list of students and of those who answer for them, for {school}.</p>
        </div>
      </div>
      {actionData?.problem ? (
        <ErrorSummary
          title="This was not read. Nothing has been changed."
          errors={[{ id: "files", says: actionData.problem }]}
        />
      ) : null}
      <ImportForm />
      <Section title="Imports until now">
        {imports.length ? (
          <Table
            caption="The newest first"
            lines={imports}
            keyOf={({ id }) => id}
            columns={[
              {
                head: "When",
                cell: ({ id, when }) => <Link to={`/desk/roster/import?id=${id}`}>{when}</Link>,
              },
              {
                head: "From",
                cell: ({ source, files }) => (
                  <span className="rosterfiles">{[source, files].filter(Boolean).join(": ")}</span>
                ),
              },
              { head: "State", cell: ({ state }) => state },
            ]}
          />
        ) : (
          <Empty
            title="No list was imported yet."
            says="What you bring is shown first; nothing is written before you say so."
          />
        )}
      </Section>
    </div>
  );
}
