import { data, redirect } from "react-router";
import type { Refusal } from "../../inquiry/refusal.ts";
import { seenLines } from "../mail/seen-lines.ts";
import { Empty } from "../ui/empty.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import type { Route } from "./+types/mail.ts";
import { deskOf } from "./desk-of.ts";
import { typed } from "./given.ts";
import { type MailAnswer, MailItem } from "./mail-item.tsx";
import { letterLine, lookedLine, stoppedLine, strayLine } from "./mail-lines.ts";
import type { OpenedMail } from "./mail-words.tsx";
import { Refused } from "./refused.tsx";

export const meta: Route.MetaFunction = () => [{ title: "Mail to look at" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const asked = new URL(request.url).searchParams;
  const read = asked.get("read");
  const { calendar } = await desk.school(viewer);
  const clock = { zone: calendar.tz, now: desk.now() };
  const { letters, mails, notAcknowledged, lookedAt } = await desk.mail(viewer);
  const lines = [
    ...letters.map((letter) => letterLine(letter, clock)),
    ...notAcknowledged.map((one) => stoppedLine(one, clock)),
    ...mails.map((mail) => strayLine(mail, clock)),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));
  const mail = read ? await desk.openMail(viewer, read) : null;
  const seen = mail && read ? await desk.listedSeen(viewer, read) : null;
  const opened: OpenedMail | null = mail && {
    from: mail.sender ? `${mail.sender.name} <${mail.sender.address}>`.trim() : "nobody who says so",
    ...{ subject: mail.subject, files: mail.files, text: mail.text },
    bytes: mail.unreadable ? mail.bytes : null,
    href: `/desk/mail/${read}/original`,
    seen: seen && seenLines(seen, `/desk/mail/${read}`, read ?? "", clock),
  };
  return {
    lines,
    read,
    opened,
    lookedAt: lookedAt.map((one) => lookedLine(one, clock)),
    done: asked.get("done") ?? "",
    formKey: crypto.randomUUID(),
  };
}

type Answer = MailAnswer & { refusal?: Refusal; isGone?: true };

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await request.formData();
  const { act = "", mail = "", note = "" } = typed(form);
  const key = String(form.get("key") ?? "").slice(0, 150);
  const done = await desk.mailAct(viewer, { act, mail, ...(act === "looked" && { note }) }, key);
  const answer: Answer = { mail, note, problem: undefined };
  switch (done.outcome) {
    case "done": {
      const reference = done.act === "inquiry" ? await desk.referenceOf(viewer, done.inquiry) : null;
      return redirect(reference ? `/desk/inquiries/${reference}` : `/desk/mail?done=${done.act}`, 303);
    }
    case "problems":
      return data<Answer>({ ...answer, problem: done.problems[0]?.says }, 422);
    case "refused":
      return data<Answer>({ ...answer, refusal: done.refusal }, 409);
    case "gone":
      return data<Answer>({ ...answer, isGone: true }, 409);
  }
}

const doneWords: Record<string, string> = {
  looked: "It is off the list.",
  again: "It is sent again. It comes back here if it does not arrive.",
};

/** Letters that may not have arrived and mail that nobody has: read, acted on, and taken off the list. */
export default function Mail({ loaderData, actionData }: Route.ComponentProps) {
  const { lines, read, opened, lookedAt, done, formKey } = loaderData;
  const says = Object.hasOwn(doneWords, done) && !actionData ? doneWords[done] : null;
  return (
    <div className="mailpage">
      <div className="pagehead">
        <div>
          <h1>Mail to look at</h1>
          <p className="soft">
            Letters that may not have arrived, and mail that nobody has. The latest first.
          </p>
        </div>
      </div>
      <div className="notices">
        {says ? <Notice kind="met" title={says} isAnswer /> : null}
        {actionData?.isGone ? (
          <Notice kind="due" title="This is not on the list any more." isAnswer>
            <p>A colleague may have looked at it a moment ago.</p>
          </Notice>
        ) : null}
        {actionData?.refusal ? (
          <Refused answer={{ act: "note", values: {}, refusal: actionData.refusal }} />
        ) : null}
      </div>
      {lines.length ? (
        <ul className="maillist">
          {lines.map((line) => (
            <MailItem
              key={line.id}
              line={line}
              formKey={formKey}
              opened={read === line.id ? opened : null}
              answer={actionData?.problem && actionData.mail === line.id ? actionData : null}
            />
          ))}
        </ul>
      ) : (
        <Empty
          title="No mail needs you."
          says="A letter that comes back, a mail that no machine can read, and what machines write to us appear here by themselves."
        />
      )}
      {lookedAt.length ? (
        <Section title="Looked at lately">
          <ul className="lookedlist">
            {lookedAt.map(({ at, says }) => (
              <li key={at} dir="auto">
                {says}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  );
}
