import { data, Form, Link, redirect } from "react-router";
import { problemsOf } from "../../channels/form/field.ts";
import { deskOf } from "../desk/desk-of.ts";
import { typed } from "../desk/given.ts";
import { formOf } from "../form-of.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { Select } from "../ui/select.tsx";
import { Table } from "../ui/table.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { Route } from "./+types/incidents.ts";
import { IncidentBand } from "./incident-band.tsx";
import { incidentCommand, incidentForm } from "./incident-given.ts";
import { incidentLine, kindWords } from "./incident-lines.ts";
import { StatementFields } from "./statement-fields.tsx";

export const meta: Route.MetaFunction = () => [{ title: "Incidents" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const [{ open, over }, schools, staff, { calendar }, leads] = await Promise.all([
    desk.incidents.list(viewer),
    desk.schoolsOf(viewer),
    desk.colleagues(viewer),
    desk.school(viewer),
    desk.incidents.leads(viewer),
  ]);
  const clock = { zone: calendar.tz, now: desk.now() };
  const name = (school: number) => schools.find((one) => one.school === school)?.name ?? "";
  return {
    open: open.map((one) => incidentLine(one, clock, name(one.school))),
    over: over.map((one) => incidentLine(one, clock, name(one.school))),
    schools: schools.map(({ school, name }) => ({ school, name, isHere: school === viewer.school })),
    staff: staff.map(({ id, name, title }) => ({ id, name, title, isMe: id === viewer.id })),
    leads,
    done: new URL(request.url).searchParams.has("done"),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await formOf(request);
  const values = { ...typed(form), act: "open" };
  const staff = new Set((await desk.colleagues(viewer)).map(({ id }) => id));
  const team = form.getAll("team").flatMap((one) => (typeof one === "string" && staff.has(one) ? [one] : []));
  // Where the schools were asked for, none ticked is asked again; it never means one's own.
  const schools = form.has("asksSchools") ? form.getAll("school").map(Number) : [viewer.school];
  const given = { values, team, schools };
  const read = incidentForm.safeParse(values);
  const problems = [
    ...(schools.length > 0 ? [] : [{ field: "school", says: "Please choose at which schools." }]),
    ...(read.success ? [] : problemsOf(read.error)),
  ];
  if (!read.success || problems.length > 0)
    return data({ ...given, problems, refusal: null, isNaming: false }, 422);
  const command = incidentCommand(read.data, team, desk.now());
  const done = await desk.incidents.act(viewer, null, schools, command);
  if ("refused" in done)
    return data({ ...given, problems: [], refusal: done.refused, isNaming: done.names !== undefined }, 409);
  return redirect(`/desk/incidents/${done.id}?done=opened`, 303);
}

const kinds = Object.entries(kindWords).map(([value, label]) => ({ value, label }));

/** What goes on at the schools, and what the school says of it. */
export default function Incidents({ loaderData, actionData }: Route.ComponentProps) {
  const { open, over, schools, staff, leads } = loaderData;
  const given = actionData;
  const problems = given?.problems ?? [];
  const values: Record<string, string> = given?.values ?? {};
  const wrong = (field: string) => problems.find((one) => one.field === field)?.says;
  const isOnTeam = (id: string, isMe: boolean) => (given ? given.team.includes(id) : isMe && leads);
  return (
    <div className="flow reading">
      <h1>Incidents</h1>
      <p>
        When something is known to go on, every parent hears the same approved words: on the form, by
        telephone and in every answer that leaves by itself.
      </p>
      <ErrorSummary
        title="This was not opened."
        errors={problems.map(({ field, says }) => ({ id: field, says }))}
      />
      {given?.refusal ? (
        <Notice kind="refused" title={given.refusal.because} isAnswer>
          <p>{given.refusal.instead}</p>
        </Notice>
      ) : null}
      {open.length > 0 ? (
        open.map((line) => <IncidentBand key={line.key} line={line} withSchool={schools.length > 1} />)
      ) : (
        <p className="soft">Nothing goes on. What is opened below appears here, and on Today.</p>
      )}
      <Section title="Open an incident">
        <Form method="post" className="flow">
          <Select
            id="kind"
            label="What goes on"
            options={[{ value: "", label: "Choose" }, ...kinds]}
            required
            defaultValue={values.kind}
            error={wrong("kind")}
          />
          {schools.length > 1 ? (
            <fieldset className="field group" id="school" tabIndex={-1}>
              <legend>At which schools</legend>
              <input type="hidden" name="asksSchools" value="yes" />
              {schools.map(({ school, name, isHere }) => (
                <Checkbox
                  key={school}
                  name="school"
                  value={school}
                  label={name}
                  defaultChecked={given ? given.schools.includes(school) : isHere}
                />
              ))}
            </fieldset>
          ) : null}
          <StatementFields values={values} wrong={wrong} isNaming={given?.isNaming ?? false} />
          <fieldset className="field group">
            <legend>The incident team</legend>
            <p className="help">
              Only they may tell parents how a single child is. Without anybody it is you.
            </p>
            <details open={given !== undefined}>
              <summary>Choose who</summary>
              {staff.map(({ id, name, title, isMe }) => (
                <Checkbox
                  key={id}
                  name="team"
                  value={id}
                  label={`${name}, ${title}`}
                  defaultChecked={isOnTeam(id, isMe)}
                />
              ))}
            </details>
          </fieldset>
          <TextArea
            id="reason"
            label="Why you open it alone"
            help={
              leads
                ? "Left empty, parents see it when a second person has agreed. With a reason they see it at once, and somebody looks at it afterwards."
                : "Leave it empty: an emergency lead, a supervisor or an administrator agrees, and then parents see it."
            }
            optional="may stay empty"
            rows={2}
            defaultValue={values.reason}
            error={wrong("reason")}
          />
          <div className="buttons">
            <Button>Open it</Button>
          </div>
        </Form>
      </Section>
      {over.length > 0 ? (
        <Section title="Over">
          <Table
            caption="What went on"
            lines={over}
            keyOf={({ key }) => key}
            columns={[
              { head: "What", cell: ({ at, kind }) => <Link to={at}>{kind}</Link> },
              { head: "School", cell: ({ schoolName }) => schoolName },
              { head: "Since", cell: ({ since }) => since },
              { head: "", cell: ({ state }) => (state === "declined" ? "declined" : "over") },
            ]}
          />
        </Section>
      ) : null}
    </div>
  );
}
