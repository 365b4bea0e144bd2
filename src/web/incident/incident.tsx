import { data, Form, redirect } from "react-router";
import { problemsOf } from "../../channels/form/field.ts";
import { current } from "../../sop/incident/incident.ts";
import { Change } from "../desk/change.tsx";
import { deskOf } from "../desk/desk-of.ts";
import { typed } from "../desk/given.ts";
import { isId } from "../families/is-id.ts";
import { formOf } from "../form-of.ts";
import { named } from "../named.ts";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { Route } from "./+types/incident.ts";
import { DeclineForm } from "./decline-form.tsx";
import { IncidentBand } from "./incident-band.tsx";
import { incidentCommand, incidentForm } from "./incident-given.ts";
import { incidentLine, incidentSaid, incidentStory, waitsFor } from "./incident-lines.ts";
import { IncidentSaid } from "./incident-said.tsx";
import { IncidentStory } from "./incident-story.tsx";
import { StatementFields } from "./statement-fields.tsx";

export const meta: Route.MetaFunction = () => [{ title: "Incident" }];

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const found = isId(params.id) ? await desk.incidents.read(viewer, params.id) : null;
  if (!found) throw data("There is no such incident here.", 404);
  const { incident, acts, leads } = found;
  const [school, schools, staff, everywhere] = await Promise.all([
    desk.school(viewer),
    desk.schoolsOf(viewer),
    desk.colleagues(viewer),
    desk.incidents.list(viewer),
  ]);
  const clock = { zone: school.calendar.tz, now: desk.now() };
  const names = (id: string) => staff.find((one) => one.id === id)?.name ?? "Somebody of another school";
  return {
    line: incidentLine(incident, clock, schools.find((one) => one.school === incident.school)?.name ?? ""),
    also: [...everywhere.open]
      .filter(({ id, school }) => id === incident.id && school !== incident.school)
      .map(({ school }) => schools.find((one) => one.school === school)?.name ?? ""),
    statement: current(incident),
    said: incidentSaid(current(incident), clock.zone),
    team: incident.team.map((id) => ({ id, name: names(id) })),
    staff: staff
      .filter(({ id }) => !incident.team.includes(id))
      .map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
    closing: incident.closing && { by: names(incident.closing.by), note: incident.closing.note },
    note: incident.note && { by: names(incident.note.by), words: incident.note.words },
    story: incidentStory(acts, names, clock),
    waits: waitsFor(incident, viewer.id, leads),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  if (!isId(params.id)) throw data("There is no such incident here.", 404);
  const values = typed(await formOf(request));
  const read = incidentForm.safeParse(values);
  if (!read.success)
    return data({ values, problems: problemsOf(read.error), refusal: null, isNaming: false }, 422);
  const { act } = read.data;
  if (act === "open" || !(await desk.incidents.read(viewer, params.id)))
    throw data("There is no such incident here.", 404);
  const command = incidentCommand(read.data, [], desk.now());
  // The team stands at one school; everything else is said at all schools of the incident at which this person works.
  const done = await desk.incidents.act(viewer, params.id, viewer.schools, command);
  if ("refused" in done)
    return data({ values, problems: [], refusal: done.refused, isNaming: done.names !== undefined }, 409);
  return redirect(`/desk/incidents/${params.id}?done=${act}`, 303);
}

const doneWords: Record<string, string> = {
  opened: "It is written down.",
  agree: "It is open: parents read it now.",
  decline: "It is declined. Parents saw nothing of it.",
  look: "It is noted that you looked at it.",
  update: "The statement is updated. Whoever asked is told.",
  join: "They are on the incident team.",
  leave: "They are off the incident team.",
  close: "It is written down.",
};

/** One incident: what the school says now, what was said before, and what is to be done. */
export default function Incident({ loaderData: page, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  const values: Record<string, string> = actionData?.values ?? {};
  const wrong = (field: string) => problems.find((one) => one.field === field)?.says;
  const { line, waits } = page;
  return (
    <div className="flow reading">
      <h1>{line.kind}</h1>
      <p className="soft">
        {[line.schoolName, ...page.also].join(", ")}
        {line.state === "closed" ? ". Over." : line.state === "declined" ? ". Declined." : ""}
      </p>
      {page.done && problems.length === 0 && !actionData ? (
        <Notice kind="met" title={named(doneWords, page.done) ?? "It is done."} isAnswer />
      ) : null}
      <ErrorSummary
        title="This was not done."
        errors={problems.map(({ field, says }) => ({ id: field, says }))}
      />
      {actionData?.refusal ? (
        <Notice kind="refused" title={actionData.refusal.because} isAnswer>
          <p>{actionData.refusal.instead}</p>
        </Notice>
      ) : null}
      {line.state === "open" || line.state === "asked" ? <IncidentBand line={line} isHere /> : null}
      {waits.agree || waits.decline || waits.look ? (
        <Section title="It waits for a second person">
          {waits.agree || waits.look ? (
            <Form method="post" className="buttons">
              <Button name="act" value={waits.agree ? "agree" : "look"}>
                {waits.agree ? "Agree: parents read it at once" : "I have looked at it"}
              </Button>
            </Form>
          ) : null}
          {waits.decline ? <DeclineForm values={values} error={wrong("reason")} /> : null}
        </Section>
      ) : null}
      <Section title="What parents read">
        <IncidentSaid said={page.said} />
        {waits.update ? (
          <Change
            label="Say something new"
            isOpen={values.act === "update" || undefined}
            isNext={!waits.agree && !waits.look}
          >
            <Form method="post" className="flow" key={page.statement.version}>
              <StatementFields
                values={values.act === "update" ? values : {}}
                before={page.statement}
                wrong={wrong}
                isNaming={actionData?.isNaming ?? false}
              />
              <div className="buttons">
                <Button name="act" value="update">
                  Update the statement
                </Button>
              </div>
            </Form>
          </Change>
        ) : null}
      </Section>
      <Section title="Who may speak of a single child">
        <ul className="flowlist">
          {page.team.map(({ id, name }) => (
            <li key={id}>
              {name}
              {waits.update && page.team.length > 1 ? (
                <Form method="post" className="inline">
                  <input type="hidden" name="staff" value={id} />
                  <Button manner="quiet" name="act" value="leave">
                    Take {name} off
                  </Button>
                </Form>
              ) : null}
            </li>
          ))}
        </ul>
        {waits.update ? (
          <Change label="Name somebody else" isOpen={values.act === "join" || undefined}>
            <Form method="post" className="flow">
              <Select id="staff" label="Name somebody" options={page.staff} error={wrong("staff")} />
              <div className="buttons">
                <Button manner="quiet" name="act" value="join">
                  Add to the team
                </Button>
              </div>
            </Form>
          </Change>
        ) : null}
      </Section>
      {waits.close ? (
        <Section title="When it is over">
          {page.closing ? (
            <>
              <p>
                {page.closing.by} says that it is over: “<span dir="auto">{page.closing.note}</span>”
              </p>
              {waits.agreeToClose ? (
                <Form method="post" className="buttons">
                  <Button name="act" value="close">
                    Agree: it is over
                  </Button>
                </Form>
              ) : (
                <p className="soft">A second person is to agree. Until then parents read that it goes on.</p>
              )}
            </>
          ) : (
            <Change label="Write the after-note and close it" isOpen={values.act === "close" || undefined}>
              <Form method="post" className="flow">
                <TextArea
                  id="note"
                  label="The after-note"
                  help="What happened, what parents were told, what is still owed to whom. For the record; parents do not read it."
                  rows={4}
                  error={wrong("note")}
                  defaultValue={values.act === "close" ? values.note : ""}
                  required
                />
                <TextArea
                  id="reason"
                  label="Why you close it alone"
                  help="Left empty, a second person agrees first."
                  optional="may stay empty"
                  rows={2}
                  error={wrong("reason")}
                  defaultValue={values.act === "close" ? values.reason : ""}
                />
                <div className="buttons">
                  <Button name="act" value="close">
                    It is over
                  </Button>
                </div>
              </Form>
            </Change>
          )}
        </Section>
      ) : null}
      {page.note ? (
        <Section title="The after-note">
          <p className="said" dir="auto">
            {page.note.words}
          </p>
          <p className="soft">{page.note.by}</p>
        </Section>
      ) : null}
      <IncidentStory story={page.story} />
    </div>
  );
}
