import { data, Link, redirect } from "react-router";
import { deskOf } from "../desk/desk-of.ts";
import { typed } from "../desk/given.ts";
import { isId } from "../families/is-id.ts";
import { formOf } from "../form-of.ts";
import { named } from "../named.ts";
import { Empty } from "../ui/empty.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import type { Route } from "./+types/mailboxes.ts";
import { MailboxCard } from "./mailbox-card.tsx";
import { MailboxForm } from "./mailbox-form.tsx";
import { mailboxGiven } from "./mailbox-given.ts";
import { mailboxLine } from "./mailbox-lines.ts";

export const meta: Route.MetaFunction = () => [{ title: "Mailboxes" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer, config } = deskOf(context);
  const asked = new URL(request.url).searchParams;
  const [{ calendar }, mailboxes] = await Promise.all([desk.school(viewer), desk.mailboxes.read(viewer)]);
  const clock = { zone: calendar.tz, now: desk.now() };
  const changed = mailboxes.find(({ mailbox }) => mailbox.id === asked.get("mailbox"))?.mailbox ?? null;
  const said = named(doneWords, asked.get("done"));
  return {
    lines: mailboxes.map((one) => mailboxLine(one, clock)),
    changed: changed && {
      id: changed.id,
      user: changed.user,
      values: {
        ...{ signIn: changed.signIn, user: changed.user, host: changed.host, port: String(changed.port) },
        ...{ security: changed.security, clientId: changed.clientId, tenant: changed.tenant },
        ...{ inbox: changed.inbox, spam: changed.spam ?? "", afterwards: changed.afterwards },
        movedTo: changed.movedTo ?? "",
      },
    },
    done: said ?? null,
    back: `${config.publicOrigin}/desk/settings/mailboxes/code`,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const values = typed(await formOf(request));
  const { act = "", mailbox = "" } = values;
  const back = (done: string) =>
    redirect(`/desk/settings/mailboxes?done=${done}${mailbox ? `#${encodeURIComponent(mailbox)}` : ""}`, 303);
  // What lets us in is never sent back.
  const { password: _, clientSecret: __, ...shown } = values;
  const wrong = (problems: { field: string; says: string }[]) =>
    data({ mailbox, values: shown, problems }, 422);
  const known =
    (await desk.mailboxes.read(viewer)).find((one) => one.mailbox.id === mailbox)?.mailbox ?? null;
  if (mailbox && (!isId(mailbox) || !known)) return back("gone");
  if (act === "stop" || act === "go" || act === "remove")
    return back((await desk.mailboxes.act(viewer, mailbox, act)) ? act : "gone");
  if (act === "sign-in") return back((await desk.mailboxes.signIn(viewer, mailbox)) ? "begun" : "unasked");
  const read = mailboxGiven(values, known);
  if ("problems" in read) return wrong(read.problems);
  return back((await desk.mailboxes.save(viewer, mailbox || null, read.given)) ? "saved" : "gone");
}

export default function Mailboxes({ loaderData, actionData }: Route.ComponentProps) {
  const { lines, changed, done, back } = loaderData;
  const problems = actionData?.problems ?? [];
  const wrong = (field: string) => problems.find((one) => one.field === field)?.says;
  const mailbox = actionData ? actionData.mailbox || null : (changed?.id ?? null);
  const values: Record<string, string> = actionData?.values ?? changed?.values ?? {};
  return (
    <div className="flow reading mailboxes">
      <h1>Mailboxes</h1>
      <p>
        <Link to="/desk/settings">Back to Settings</Link>
      </p>
      <p>Mail that parents write to these addresses becomes inquiries here, a moment after it comes.</p>
      {done && problems.length === 0 ? <Notice kind={done.kind} title={done.says} isAnswer /> : null}
      <ErrorSummary
        title="This was not saved."
        errors={problems.map(({ field, says }) => ({ id: field, says }))}
      />
      <Section title="Connected">
        {lines.length > 0 ? (
          <div className="flow">
            {lines.map((line) => (
              <MailboxCard key={line.id} line={line} />
            ))}
          </div>
        ) : (
          <Empty
            title="No mailbox is connected."
            says="Mail comes in only where your mail server hands it over to Answerable."
          />
        )}
      </Section>
      <Section title={mailbox ? `Change ${values.user ?? ""}` : "Connect a mailbox"}>
        <MailboxForm
          key={`${mailbox}:${lines.length}`}
          mailbox={mailbox}
          values={values}
          wrong={wrong}
          back={back}
        />
        {mailbox ? (
          <p>
            <Link to="/desk/settings/mailboxes">Connect another one instead</Link>
          </p>
        ) : null}
      </Section>
    </div>
  );
}

type Done = { kind: "met" | "due" | "info"; says: string };
const doneWords: Record<string, Done | undefined> = {
  saved: { kind: "met", says: "It is saved. How it goes appears below in a few seconds." },
  stop: { kind: "met", says: "It is not looked at any more." },
  go: { kind: "met", says: "It is looked at again." },
  remove: { kind: "met", says: "It is forgotten. The mail that came from it stays." },
  begun: { kind: "info", says: "Go on at the provider, as it says below." },
  unasked: {
    kind: "due",
    says: "The provider could not be asked. Check the client id, and try again in a minute.",
  },
  signed: { kind: "met", says: "You are signed in. Mail comes in from now on." },
  unsigned: { kind: "due", says: "That did not work, or it took too long. Please begin again." },
  gone: { kind: "due", says: "There is no such mailbox any more." },
};
