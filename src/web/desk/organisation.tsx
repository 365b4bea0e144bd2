import { data, Form, Link, redirect } from "react-router";
import { may } from "../../access/may.ts";
import { problemsOf } from "../../channels/form/field.ts";
import { formOf } from "../form-of.ts";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { Select } from "../ui/select.tsx";
import { Table } from "../ui/table.tsx";
import { Field } from "../ui/text-field.tsx";
import type { Route } from "./+types/organisation.ts";
import { deskOf } from "./desk-of.ts";
import { typed } from "./given.ts";
import { organisationForm } from "./organisation-form.ts";
import { organisationLines } from "./organisation-lines.ts";

export const meta: Route.MetaFunction = () => [{ title: "Who answers to whom" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const asked = new URL(request.url).searchParams;
  const [{ governors }, staff] = await Promise.all([desk.school(viewer), desk.colleagues(viewer)]);
  return {
    lines: organisationLines(staff),
    mayChange: may(viewer.roles, "change organisation"),
    viewer: viewer.id,
    chosen: asked.get("who") ?? "",
    done: asked.has("done"),
    governors: governors ?? null,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const values = typed(await formOf(request));
  const read = organisationForm.safeParse(values);
  if (!read.success) return data({ values, problems: problemsOf(read.error) }, 422);
  const { act, ...said } = read.data;
  const changed =
    "staff" in said
      ? await desk.answerTo(viewer, { staff: said.staff, to: said.to === "nobody" ? null : said.to })
      : await desk.nameGovernors(viewer, said);
  if ("problem" in changed) return data({ values: { ...values, act }, problems: [changed.problem] }, 409);
  return redirect("/desk/organisation?done", 303);
}

const nobody = "Nobody of the staff";

export default function Organisation({ loaderData, actionData }: Route.ComponentProps) {
  const { lines, mayChange, viewer, chosen, done, governors } = loaderData;
  const problems = actionData?.problems ?? [];
  const values: Record<string, string> = actionData?.values ?? {};
  const wrong = (field: string) => problems.find((one) => one.field === field)?.says;
  const people = lines.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }));
  const who = values.staff ?? chosen;
  const supervisorOf = (id: string) => {
    const line = lines.find((one) => one.id === id);
    return line ? (line.supervisor ?? "nobody") : "";
  };
  return (
    <div className="flow reading">
      <h1>Who answers to whom</h1>
      <p>
        A concern about somebody is kept from them and from all who answer to them, and an escalation goes up
        these lines. Whoever was kept from a concern stays so, whatever is changed here.
      </p>
      {done && problems.length === 0 ? <Notice kind="met" title="It is changed." isAnswer /> : null}
      <ErrorSummary
        title="This was not changed."
        errors={problems.map(({ field, says }) => ({ id: field, says }))}
      />
      <Table
        caption="The staff, from the top"
        lines={lines}
        keyOf={({ id }) => id}
        columns={[
          {
            head: "Who",
            cell: ({ name, depth }) => <span className={`depth-${Math.min(depth, 6)}`}>{name}</span>,
          },
          { head: "Position", cell: ({ title }) => title },
          {
            head: "Answers to",
            cell: ({ id, name, above }) =>
              mayChange && id !== viewer ? (
                <Link
                  to={`/desk/organisation?who=${id}#staff`}
                  aria-label={`${name} answers to ${above ?? nobody}: change it`}
                >
                  {above ?? nobody}
                </Link>
              ) : (
                (above ?? nobody)
              ),
          },
        ]}
      />
      {mayChange ? (
        <Section title="Change a line">
          <Form method="post" className="flow" key={who}>
            <Select
              id="staff"
              label="Who"
              options={[{ value: "", label: "Choose" }, ...people.filter(({ value }) => value !== viewer)]}
              defaultValue={who}
              error={wrong("staff")}
              required
            />
            <Select
              id="to"
              label="Answers to"
              options={[{ value: "", label: "Choose" }, { value: "nobody", label: nobody }, ...people]}
              defaultValue={values.to ?? supervisorOf(who)}
              error={wrong("to")}
              required
            />
            <div className="buttons">
              <Button name="act" value="answer">
                Change it
              </Button>
            </div>
          </Form>
        </Section>
      ) : null}
      <Section title="Above everybody">
        <p>
          {governors
            ? `${governors.name}, ${governors.title}, is written to when nobody of the staff may have a concern. The letter says nothing of what it is about.`
            : "Nobody is named yet. A concern about somebody to whom everybody answers would be nobody’s: please name the governors’ contact, outside the staff."}
        </p>
        {mayChange ? (
          <Form method="post" className="flow">
            <Field
              id="name"
              label="Name"
              defaultValue={values.name ?? governors?.name ?? ""}
              error={wrong("name")}
              required
            />
            <Field
              id="title"
              label="Position"
              defaultValue={values.title ?? governors?.title ?? ""}
              error={wrong("title")}
              required
            />
            <Field
              id="email"
              type="email"
              label="E-mail"
              help="Not an address of the school’s own mail, which others may read."
              defaultValue={values.email ?? governors?.email ?? ""}
              error={wrong("email")}
              required
            />
            <div className="buttons">
              <Button name="act" value="governors">
                Name them
              </Button>
            </div>
          </Form>
        ) : null}
      </Section>
    </div>
  );
}
