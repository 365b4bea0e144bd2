import { data, Form, Link, redirect } from "react-router";
import { may } from "../../access/may.ts";
import type { Refusal } from "../../inquiry/refusal.ts";
import { formOf } from "../form-of.ts";
import { seenLines } from "../mail/seen-lines.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { Tabs } from "../ui/tabs.tsx";
import type { Route } from "./+types/mail.ts";
import { deskOf } from "./desk-of.ts";
import { typed } from "./given.ts";
import { MailItem } from "./mail-item.tsx";
import { letterLine, lookedLine, type MailLine, stoppedLine, strayLine } from "./mail-lines.ts";
import { isMailReason, type MailReasonName, mailReasons } from "./mail-reasons.ts";
import type { MailAnswer } from "./mail-ways.tsx";
import type { OpenedMail } from "./mail-words.tsx";
import { Refused } from "./refused.tsx";
import { useMailKeys } from "./use-mail-keys.ts";

export const meta: Route.MetaFunction = () => [{ title: "Mail to look at" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const asked = new URL(request.url).searchParams;
  const read = asked.get("read");
  const { calendar } = await desk.school(viewer);
  const clock = { zone: calendar.tz, now: desk.now() };
  const { letters, mails, notAcknowledged, lookedAt } = await desk.mail(viewer);
  const why = asked.get("why") ?? "";
  const all = [
    ...letters.map((letter) => letterLine(letter, clock)),
    ...notAcknowledged.map((one) => stoppedLine(one, clock)),
    ...mails.map((mail) => strayLine(mail, clock)),
  ]
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map((line) => ({
      ...line,
      ways: line.ways.filter((way) => way !== "acknowledge" || may(viewer.roles, "acknowledge")),
    }));
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
    lines: isMailReason(why) ? all.filter(({ reason }) => reason === why) : all,
    reasons: reasonTabs(all, why),
    read,
    opened,
    lookedAt: lookedAt.map((one) => lookedLine(one, clock)),
    done: asked.get("done") ?? "",
    formKey: crypto.randomUUID(),
  };
}

/** The list as a whole and by each reason that there is, with how many. */
function reasonTabs(lines: readonly MailLine[], chosen: string) {
  const count = (name: MailReasonName) => lines.filter(({ reason }) => reason === name).length;
  const names = (Object.keys(mailReasons) as MailReasonName[]).filter((name) => count(name) > 0);
  return [
    { to: "/desk/mail", label: "All", count: lines.length, isCurrent: !isMailReason(chosen) },
    ...names.map((name) => ({
      ...{ to: `/desk/mail?why=${name}`, label: mailReasons[name].stands, count: count(name) },
      isCurrent: chosen === name,
    })),
  ];
}

type Answer = MailAnswer & { refusal?: Refusal; isGone?: true };

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await formOf(request);
  const { act = "", mail = "", note = "", reference = "" } = typed(form);
  const key = String(form.get("key") ?? "").slice(0, 150);
  const done = await desk.mailAct(
    viewer,
    { act, mail, ...(asksNote.has(act) && { note }), ...(act === "join" && { reference }) },
    key,
  );
  const answer: Answer = { act, mail, note, reference, problem: undefined };
  switch (done.outcome) {
    case "done": {
      const reference =
        done.act === "inquiry" || done.act === "join" ? await desk.referenceOf(viewer, done.inquiry) : null;
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

const asksNote = new Set(["looked", "rang", "mark"]);

const doneWords: Record<string, string> = {
  looked: "It is off the list.",
  acknowledge: "The acknowledgement is on its way.",
  rang: "It is in the record that they were told.",
  mark: "The address is marked. What machines write from it is off the list as it comes.",
  back: "It is on the list again.",
  again: "It is tried again. It comes back here if it does not arrive.",
};

/** Letters that may not have arrived and mail that nobody has: read, acted on, and taken off the list. */
export default function Mail({ loaderData, actionData }: Route.ComponentProps) {
  const { lines, reasons, read, opened, lookedAt, done, formKey } = loaderData;
  useMailKeys();
  const says = Object.hasOwn(doneWords, done) && !actionData ? doneWords[done] : null;
  return (
    <div className="mailpage">
      <div className="pagehead">
        <div>
          <h1>Mail to look at</h1>
          <p className="soft">
            Letters that may not have arrived, and mail that nobody has. The latest first.{" "}
            <span className="keys">
              <Kbd>J</Kbd> and <Kbd>K</Kbd> walk, <Kbd>X</Kbd> takes off the list.
            </span>
          </p>
          <p>
            <Link to="/desk/mail/file">A mail as a file</Link>
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
      {reasons.length > 2 ? <Tabs label="Why it is here" tabs={reasons} /> : null}
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
            {lookedAt.map(({ mail, at, says, isOff }) => (
              <li key={`${mail} ${at}`}>
                <span dir="auto">{says}</span>
                {isOff ? (
                  <Form method="post" action="/desk/mail" preventScrollReset>
                    <input type="hidden" name="act" value="back" />
                    <input type="hidden" name="mail" value={mail} />
                    <input type="hidden" name="key" value={`${formKey}.back.${mail}`} />
                    <Button manner="bare" aria-label={`Put it back: ${says}`}>
                      Put it back
                    </Button>
                  </Form>
                ) : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  );
}
