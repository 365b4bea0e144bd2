import { data, Form, redirect } from "react-router";
import { problemsOf } from "../../channels/form/field.ts";
import { deskOf } from "../desk/desk-of.ts";
import { typed } from "../desk/given.ts";
import { formOf } from "../form-of.ts";
import { named } from "../named.ts";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { Select } from "../ui/select.tsx";
import { Table } from "../ui/table.tsx";
import type { Route } from "./+types/chain.ts";
import { chainGiven, mostLinks, protocolKey } from "./chain-form.ts";
import { chainPage } from "./chain-page.ts";
import { ContactForm } from "./contact-form.tsx";
import { contactForm, numbersForm } from "./contact-given.ts";
import { LinkFields } from "./link-fields.tsx";
import { NumbersForm } from "./numbers-form.tsx";

export const meta: Route.MetaFunction = () => [{ title: "Whom an emergency calls" }];

const protocolOf = (said: unknown): string => protocolKey.safeParse(said).data ?? "*";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const asked = new URL(request.url).searchParams;
  const done = named(doneWords, asked.get("done"));
  return { ...(await chainPage(desk, viewer, protocolOf(asked.get("protocol")))), done };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await formOf(request);
  const values = typed(form);
  const protocol = protocolOf(values.protocol);
  const back = (done: string) =>
    redirect(`/desk/settings/chain?protocol=${encodeURIComponent(protocol)}&done=${done}`, 303);
  const wrong = (problems: { field: string; says: string }[]) =>
    data({ act: values.act, values, problems }, 422);
  const staff = (await desk.colleagues(viewer)).map(({ id }) => id);
  if (values.act === "contact") {
    const read = contactForm.safeParse(values);
    if (!read.success) return wrong(problemsOf(read.error));
    const { name, email, phone } = read.data;
    await desk.chain.setContact(viewer, {
      ...{ name, email, phone },
      staff: staff.includes(read.data.staff) ? read.data.staff : null,
    });
    return back("contact");
  }
  if (values.act === "numbers") {
    const read = numbersForm.safeParse(values);
    if (!read.success) return wrong(problemsOf(read.error));
    if (!staff.includes(read.data.staff))
      return wrong([{ field: "staff", says: "Please choose a colleague." }]);
    await desk.chain.setNumbers(viewer, read.data);
    return back("numbers");
  }
  const given = chainGiven(form, staff);
  if ("problems" in given) return wrong(given.problems);
  await desk.chain.setChain(viewer, protocol, given.chain);
  if (values.act !== "test") return back("chain");
  return back((await desk.chain.tryOut(viewer, given.chain)) ? "test" : "later");
}

export default function ChainSettings({ loaderData: page, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  const wrong = (field: string) => problems.find((one) => one.field === field)?.says;
  return (
    <div className="flow reading chainpage">
      <h1>Whom an emergency calls</h1>
      <p>
        One after the other is alerted until somebody presses “I have it”. When nobody is left, the district’s
        contact is.
      </p>
      {page.done && problems.length === 0 ? <Notice kind="met" title={page.done} isAnswer /> : null}
      <ErrorSummary
        title="This was not saved."
        errors={problems.map(({ field, says }) => ({ id: field, says }))}
      />
      {page.gap ? (
        <Notice kind="missed" title={page.isEmpty ? "Nobody is named." : `Nobody answers ${page.gap}.`}>
          <p>
            Then whoever leads the school is called, and after them the district. Name somebody for nights and
            closed days.
          </p>
        </Notice>
      ) : null}
      {page.hasGateway ? null : (
        <Notice kind="due" title="Nobody’s telephone rings.">
          <p>No gateway for text messages and calls is set. Push and mail work without one.</p>
        </Notice>
      )}
      <Form method="get" className="pair">
        <Select id="protocol" label="Emergency" options={page.protocols} defaultValue={page.protocol} />
        <div className="buttons">
          <Button manner="quiet">Show</Button>
        </div>
      </Form>
      <Section title="The chain">
        <Form method="post" className="flow" key={page.protocol}>
          <input type="hidden" name="protocol" value={page.protocol} />
          {Array.from({ length: mostLinks }, (_, row) => (
            <LinkFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the order
              key={row}
              row={row}
              link={page.links[row]}
              staff={page.staff}
              wrong={wrong}
            />
          ))}
          <div className="buttons">
            <Button name="act" value="chain">
              Save the chain
            </Button>
            <Button manner="quiet" name="act" value="test">
              Save and send a test alarm
            </Button>
          </div>
        </Form>
        {page.tests.lines.length > 0 ? (
          <Table
            caption={`The latest test alarm, ${page.tests.when}`}
            lines={page.tests.lines}
            keyOf={({ id }) => id}
            columns={[
              { head: "Who", cell: ({ name }) => name },
              { head: "Way", cell: ({ way }) => way },
              { head: "What became of it", cell: ({ says }) => says },
            ]}
          />
        ) : (
          <p className="soft">What became of a test alarm appears here a moment after it was sent.</p>
        )}
      </Section>
      <Section title="The district’s contact">
        <ContactForm page={page} wrong={wrong} />
      </Section>
      <Section title="Numbers">
        <NumbersForm page={page} wrong={wrong} />
      </Section>
    </div>
  );
}

const doneWords: Record<string, string> = {
  chain: "The chain is saved.",
  contact: "The district’s contact is saved.",
  numbers: "The numbers are saved.",
  test: "The chain is saved, and a test alarm is on its way.",
  later: "The chain is saved. A test alarm was sent a moment ago, or there is nobody to send one to.",
};
