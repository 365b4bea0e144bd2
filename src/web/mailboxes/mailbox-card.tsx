import { Form, Link } from "react-router";
import { Button } from "../ui/button.tsx";
import { Card } from "../ui/card.tsx";
import { Facts } from "../ui/facts.tsx";
import { Notice } from "../ui/notice.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import type { MailboxLine } from "./mailbox-lines.ts";

/** One mailbox: how it is doing, what is wrong, and what can be done. */
export const MailboxCard = ({ line }: { line: MailboxLine }) => (
  <Card>
    <div className="flow" id={line.id}>
      <div className="mailboxhead">
        <h3 dir="auto">{line.user}</h3>
        <StateMark state={line.state} word={line.stands} />
      </div>
      {line.trouble ? (
        <Notice kind={line.state === "due" ? "due" : "missed"} title={line.trouble.says}>
          <p>{line.trouble.todo}</p>
        </Notice>
      ) : null}
      <SigningIn line={line} />
      <Facts facts={line.facts} />
      <div className="buttons">
        <Link
          className="button quiet"
          to={`/desk/settings/mailboxes?mailbox=${line.id}#mailbox`}
          aria-label={`Change ${line.user}`}
        >
          Change
        </Link>
        {line.provider ? <Act act="sign-in" line={line} says={`Sign in with ${line.provider}`} /> : null}
        {line.active ? (
          <Act act="stop" line={line} says="Stop looking" />
        ) : (
          <>
            <Act act="go" line={line} says="Look again" />
            <Act act="remove" line={line} says="Forget it" />
          </>
        )}
      </div>
    </div>
  </Card>
);

const SigningIn = ({ line: { signing, provider } }: { line: MailboxLine }) => {
  if (!signing) return null;
  if (signing.by === "over") return <Notice kind="due" title={signing.says} />;
  if (signing.by === "page")
    return (
      <Notice kind="info" title={`Now sign in at ${provider}.`}>
        <p>
          <a href={signing.at} rel="noreferrer">
            Go to {provider}
          </a>{" "}
          and choose this mailbox’s account. You come back here by yourself. Until {signing.until}.
        </p>
      </Notice>
    );
  return (
    <Notice kind="info" title={`Type this code at ${provider}: ${signing.code}`}>
      <p>
        Open{" "}
        <a href={signing.at} target="_blank" rel="noreferrer">
          {signing.at.replace(/^https:\/\//, "")}
        </a>{" "}
        on any device, type the code, and sign in with this mailbox’s account. It is good until{" "}
        {signing.until}.
      </p>
      <p>
        <Link to="/desk/settings/mailboxes">See whether it is done</Link>
      </p>
    </Notice>
  );
};

const Act = ({ act, line, says }: { act: string; line: MailboxLine; says: string }) => (
  <Form method="post" action="/desk/settings/mailboxes" preventScrollReset>
    <input type="hidden" name="mailbox" value={line.id} />
    <Button manner="quiet" name="act" value={act} aria-label={`${says}: ${line.user}`}>
      {says}
    </Button>
  </Form>
);
