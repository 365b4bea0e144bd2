import { data, redirect } from "react-router";
import { formatDateTime } from "../../letters/words/format-date.ts";
import { wordsIn } from "../../letters/words/words-in.ts";
import { backstageContext } from "../context.ts";
import type { Handle } from "../handle.ts";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Facts } from "../ui/facts.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { Route } from "./+types/mail.ts";
import { frameOf } from "./frame-of.ts";
import { LinkedText } from "./linked-text.tsx";
import { PortalPage } from "./portal-page.tsx";
import { sentForm } from "./sent-form.ts";

export const handle: Handle = { plain: true };
export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.mail.subject }];

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { portal, config } = context.get(backstageContext);
  const mail = config.showsMailbox ? await portal.mail(params.id) : null;
  if (!mail) throw data("There is no such letter.", 404);
  const { html: _, ...shown } = mail;
  const frame = frameOf(request, config.schoolName);
  return {
    language: frame.language,
    frame: {
      ...frame,
      schoolName: mail.from.replace(/<.*/, "").replaceAll('"', "").trim() || frame.schoolName,
    },
    mail: shown,
    sentAt: formatDateTime(mail.at, frame.language, mail.zone),
    mayAnswer: config.smtpIn !== undefined && mail.replyTo !== "",
    isAnswered: new URL(request.url).searchParams.has("answered"),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { portal, config } = context.get(backstageContext);
  const mail = config.showsMailbox ? await portal.mail(params.id) : null;
  if (!mail || !config.smtpIn) throw data("There is no such letter.", 404);
  const { language } = frameOf(request, "");
  const { errors, mailbox } = wordsIn(language).pages;
  const { text = "" } = await sentForm(request);
  if (!text.trim()) return data({ text, says: errors.message }, 422);
  if (!(await portal.reply(config.smtpIn, mail, text))) return data({ text, says: mailbox.notAnswered }, 503);
  throw redirect(`/mailbox/${mail.id}?answered=1&language=${language}#answer`, 303);
}

/** One letter as its reader gets it: drawn, in plain words, with its head; and the reader's way to answer by mail. */
export default function Mail({ loaderData, actionData }: Route.ComponentProps) {
  const { frame, mail, sentAt, mayAnswer, isAnswered } = loaderData;
  const { mailbox, follow, errors } = wordsIn(frame.language).pages;
  return (
    <PortalPage frame={frame}>
      <p>
        <a href={`/mailbox?language=${frame.language}`}>{mailbox.back}</a>
      </p>
      <h1 dir="auto">{mail.subject}</h1>
      <Facts
        facts={[
          { name: mailbox.from, value: <span dir="auto">{mail.from}</span> },
          { name: mailbox.to, value: <span dir="auto">{mail.to}</span> },
          { name: mailbox.sent, value: sentAt },
          { name: mailbox.replyTo, value: <span dir="ltr">{mail.replyTo}</span> },
        ]}
      />
      <Section title={mailbox.looks}>
        <iframe className="letter" src={`/mailbox/${mail.id}/html`} title={mailbox.looks} sandbox="" />
      </Section>
      <Section title={mailbox.plain}>
        <p className="said" dir="auto">
          <LinkedText text={mail.text} />
        </p>
      </Section>
      <details className="unfold">
        <summary>{mailbox.headers}</summary>
        <pre dir="ltr" className="head">
          {mail.head}
        </pre>
      </details>
      {mayAnswer ? (
        <Section title={mailbox.answer}>
          <form
            id="answer"
            method="post"
            action={`/mailbox/${mail.id}?language=${frame.language}`}
            className="act flow"
            noValidate
          >
            {isAnswered ? <Notice kind="met" isAnswer title={mailbox.answered} /> : null}
            {actionData ? (
              <ErrorSummary title={errors.summary(1)} errors={[{ id: "text", says: actionData.says }]} />
            ) : null}
            <TextArea
              id="text"
              label={follow.addLabel}
              help={mailbox.answerHelp}
              error={actionData?.says}
              defaultValue={actionData?.text}
              rows={5}
            />
            <Button>{mailbox.answerSend}</Button>
          </form>
        </Section>
      ) : null}
    </PortalPage>
  );
}
