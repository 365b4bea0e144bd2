import { data, Form, redirect } from "react-router";
import { may, mayEnterAbsence } from "../../access/may.ts";
import { problemsOf } from "../../channels/form/field.ts";
import { formOf } from "../form-of.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { Select } from "../ui/select.tsx";
import { Table } from "../ui/table.tsx";
import { Field } from "../ui/text-field.tsx";
import type { Route } from "./+types/absences.ts";
import { absenceForm } from "./absence-form.ts";
import { reasonWords } from "./absence-reasons.ts";
import { dateWords } from "./away-words.ts";
import { deskOf } from "./desk-of.ts";
import { typed } from "./given.ts";
import { localDate } from "./when-words.ts";

export const meta: Route.MetaFunction = () => [{ title: "Who is away" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const asked = new URL(request.url).searchParams;
  const [{ calendar }, staff, listed] = await Promise.all([
    desk.school(viewer),
    desk.colleagues(viewer),
    desk.absences(viewer),
  ]);
  const forOthers = may(viewer.roles, "enter absences");
  const today = localDate(desk.now(), calendar.tz);
  return {
    ...{ viewer: viewer.id, forOthers, today },
    done: asked.has("entered") ? "It is entered." : asked.has("back") ? "It is taken back." : null,
    staff: staff.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
    absences: listed.map((one) => ({
      ...{ id: one.id, name: one.name, deputy: one.deputy },
      days: one.from === one.to ? dateWords(one.from) : `${dateWords(one.from)} to ${dateWords(one.to)}`,
      isNow: one.from <= today,
      mine: mayEnterAbsence(viewer, one.staff),
      reason: mayEnterAbsence(viewer, one.staff) ? reasonWords[one.reason] : "",
    })),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await formOf(request);
  const values = typed(form);
  const read = absenceForm.safeParse(values);
  if (!read.success) return data({ values, problems: problemsOf(read.error) }, 422);
  if (read.data.act === "take back") {
    const taken = await desk.takeBackAbsence(viewer, read.data.absence);
    if (taken) return redirect("/desk/absences?back", 303);
    const says = "This absence is not yours to take back, or it was taken back already.";
    return data({ values, problems: [{ field: "absence", says }] }, 409);
  }
  const { staff, from, to, deputy = null, reason } = read.data;
  const entered = await desk.enterAbsence(viewer, { staff, from, to, deputy, reason });
  if ("problem" in entered) return data({ values, problems: [entered.problem] }, 409);
  return redirect("/desk/absences?entered", 303);
}

export default function Absences({ loaderData, actionData }: Route.ComponentProps) {
  const { viewer, forOthers, today, done, staff, absences } = loaderData;
  const problems = actionData?.problems ?? [];
  const values: Record<string, string> = actionData?.values ?? {};
  const wrong = (field: string) => problems.find((one) => one.field === field)?.says;
  return (
    <div className="flow reading">
      <h1>Who is away</h1>
      <p>
        While somebody is away, what is theirs reaches who stands in: new inquiries, escalations, reminders.
        The day after, everything is as before.
      </p>
      {done && problems.length === 0 ? <Notice kind="met" title={done} isAnswer /> : null}
      <ErrorSummary
        title="This was not entered."
        errors={problems.map(({ field, says }) => ({ id: field, says }))}
      />
      {absences.length === 0 ? (
        <Empty
          title="Everybody is there."
          says="An absence appears here as soon as it is entered, and goes when it is over."
        />
      ) : (
        <Table
          caption="Away now, and soon"
          lines={absences}
          keyOf={({ id }) => id}
          columns={[
            { head: "Who", cell: ({ name, isNow }) => (isNow ? <b>{name}</b> : name) },
            { head: "Days", cell: ({ days }) => days },
            { head: "Stands in", cell: ({ deputy }) => deputy ?? "Their supervisor, or the office" },
            { head: "Reason", cell: ({ reason }) => reason },
            {
              head: "Take back",
              cell: ({ id, name, mine }) =>
                mine ? (
                  <Form method="post">
                    <input type="hidden" name="absence" value={id} />
                    <Button
                      manner="quiet"
                      name="act"
                      value="take back"
                      aria-label={`Take back the absence of ${name}`}
                    >
                      Take back
                    </Button>
                  </Form>
                ) : null,
            },
          ]}
        />
      )}
      <Section title={forOthers ? "Enter an absence" : "Enter your absence"}>
        <Form method="post" className="flow">
          {forOthers ? (
            <Select
              id="staff"
              label="Who is away"
              options={staff}
              defaultValue={values.staff ?? viewer}
              error={wrong("staff")}
            />
          ) : (
            <input type="hidden" name="staff" value={viewer} />
          )}
          <div className="pair">
            <Field
              id="from"
              type="date"
              label="First day"
              defaultValue={values.from ?? today}
              error={wrong("from")}
              required
            />
            <Field
              id="to"
              type="date"
              label="Last day"
              min={today}
              defaultValue={values.to ?? ""}
              error={wrong("to")}
              required
            />
          </div>
          <Select
            id="deputy"
            label="Who stands in"
            help="If they are away too, who stands in for them is turned to."
            options={[{ value: "", label: "Their supervisor, or the office" }, ...staff]}
            defaultValue={values.deputy ?? ""}
            error={wrong("deputy")}
          />
          <Select
            id="reason"
            label="Reason"
            help="Only they and who may enter absences see it. Nothing about health belongs here."
            options={Object.entries(reasonWords).map(([value, label]) => ({ value, label }))}
            defaultValue={values.reason ?? "other"}
            error={wrong("reason")}
          />
          <div className="buttons">
            <Button name="act" value="enter">
              Enter it
            </Button>
          </div>
        </Form>
      </Section>
    </div>
  );
}
