import { data, Form, redirect } from "react-router";
import { z } from "zod";
import { problemsOf } from "../../channels/form/field.ts";
import { deskOf } from "../desk/desk-of.ts";
import { deviceOf } from "../desk/device-of.ts";
import { typed } from "../desk/given.ts";
import { whenWords } from "../desk/when-words.ts";
import { formOf } from "../form-of.ts";
import { named } from "../named.ts";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { Field } from "../ui/text-field.tsx";
import type { Route } from "./+types/my-alerts.ts";
import { numbersForm } from "./contact-given.ts";
import { PushButton } from "./push-button.tsx";

export const meta: Route.MetaFunction = () => [{ title: "My alerts" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const [own, school] = await Promise.all([desk.chain.own(viewer), desk.school(viewer)]);
  const clock = { zone: school.calendar.tz, now: desk.now() };
  return {
    numbers: own.numbers,
    devices: own.devices.map(({ id, device, made_at }) => ({ id, device, since: whenWords(made_at, clock) })),
    pushKey: desk.chain.pushKey,
    done: named(doneWords, new URL(request.url).searchParams.get("done")),
  };
}

const subscription = z.object({
  endpoint: z.url().max(1_000),
  p256dh: z.string().regex(/^[\w-]{80,100}$/),
  auth: z.string().regex(/^[\w-]{16,40}$/),
});

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const values = typed(await formOf(request));
  const back = (done: string) => redirect(`/desk/alerts?done=${done}`, 303);
  if (values.act === "subscribe") {
    const read = subscription.safeParse(values);
    const device = deviceOf(request.headers.get("user-agent") ?? "");
    const done = read.success && (await desk.chain.subscribe(viewer, { ...read.data, device }));
    return back(done ? "push" : "nopush");
  }
  if (values.act === "unsubscribe") {
    if (z.uuid().safeParse(values.device).success) await desk.chain.unsubscribe(viewer, values.device ?? "");
    return back("nomore");
  }
  const read = numbersForm.safeParse({ ...values, staff: viewer.id });
  if (!read.success) return data({ values, problems: problemsOf(read.error) }, 422);
  await desk.chain.setNumbers(viewer, read.data);
  return back("numbers");
}

export default function MyAlerts({ loaderData, actionData }: Route.ComponentProps) {
  const { numbers, devices, pushKey, done } = loaderData;
  const problems = actionData?.problems ?? [];
  const values: Record<string, string> = actionData?.values ?? {};
  const wrong = (field: string) => problems.find((one) => one.field === field)?.says;
  return (
    <div className="flow reading">
      <h1>My alerts</h1>
      <p>How you are called when an emergency needs you. An alert never says anything about anybody.</p>
      {done && problems.length === 0 ? <Notice kind="met" title={done} isAnswer /> : null}
      <ErrorSummary
        title="This was not saved."
        errors={problems.map(({ field, says }) => ({ id: field, says }))}
      />
      <Section title="Telephone">
        <Form method="post" className="flow">
          <Field
            id="sms"
            type="tel"
            label="For text messages"
            help="With the country, such as +1 555 555 0123. Empty for none."
            defaultValue={values.sms ?? numbers?.sms ?? ""}
            error={wrong("sms")}
          />
          <Field
            id="voice"
            type="tel"
            label="For calls"
            defaultValue={values.voice ?? numbers?.voice ?? ""}
            error={wrong("voice")}
          />
          <div className="buttons">
            <Button name="act" value="numbers">
              Save my numbers
            </Button>
          </div>
        </Form>
      </Section>
      <Section title="This browser">
        {pushKey ? <PushButton pushKey={pushKey} /> : <p>Alerts to browsers are not set up here.</p>}
        {devices.length > 0 ? (
          <ul>
            {devices.map(({ id, device, since }) => (
              <li key={id}>
                {device}, since {since}{" "}
                <Form method="post" className="inline">
                  <input type="hidden" name="device" value={id} />
                  <Button
                    manner="bare"
                    name="act"
                    value="unsubscribe"
                    aria-label={`No alerts to ${device} any more`}
                  >
                    Stop
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        ) : (
          <p className="soft">A browser that shows your alerts appears here.</p>
        )}
      </Section>
    </div>
  );
}

const doneWords: Record<string, string> = {
  numbers: "Your numbers are saved.",
  push: "This browser shows your alerts now.",
  nopush: "This browser could not be taken: its push service is not one that we know.",
  nomore: "That browser shows no alerts any more.",
};
