import { Form, Link } from "react-router";
import { Button } from "../ui/button.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { Change } from "./change.tsx";
import type { MailLine } from "./mail-lines.ts";
import { MailWords, type OpenedMail } from "./mail-words.tsx";

/** What stood in a form that came back, and what was wrong with it. */
export type MailAnswer = { mail: string; note: string; problem: string | undefined };
type Props = { line: MailLine; formKey: string; opened: OpenedMail | null; answer: MailAnswer | null };

/** One letter or mail that needs a look: what, why, and the ways on. */
export const MailItem = ({ line, formKey, opened, answer }: Props) => (
  <li id={line.id}>
    <StateMark state={line.state} word={line.stands} />
    <div>
      <h2 dir="auto">{line.says}</h2>
      <p>{line.why}</p>
      <p className="soft small">
        {line.when}
        {line.inquiry ? (
          <>
            {" · "}
            <Link to={`/desk/inquiries/${line.inquiry.reference}`}>Open {line.inquiry.reference}</Link>
            {line.inquiry.open ? null : " (closed)"}
          </>
        ) : null}
      </p>
      {opened ? <MailWords {...opened} /> : null}
    </div>
    <div className="ways">
      {line.mayRead && !opened ? (
        <Link className="button quiet" to={`/desk/mail?read=${line.id}#${line.id}`} preventScrollReset>
          Read it
        </Link>
      ) : null}
      {line.mayAgain ? <MailButton act="again" line={line} formKey={formKey} says="Send it again" /> : null}
      {line.mayInquire ? (
        <MailButton act="inquiry" line={line} formKey={formKey} says="Make it an inquiry" />
      ) : null}
      <Change label="I have looked at it" isOpen={answer !== null}>
        <Form method="post" action="/desk/mail" className="flow" preventScrollReset>
          <Hidden act="looked" line={line} formKey={formKey} />
          <TextArea
            id={`note-${line.id}`}
            name="note"
            label="What you found or did"
            help={line.inquiry ? "It becomes a note of the inquiry." : "It is kept with your name."}
            rows={2}
            defaultValue={answer?.note}
            error={answer?.problem}
            required
          />
          <Button manner="quiet">Take it off the list</Button>
        </Form>
      </Change>
    </div>
  </li>
);

type Act = { act: "looked" | "again" | "inquiry"; line: MailLine; formKey: string };
const Hidden = ({ act, line, formKey }: Act) => (
  <>
    <input type="hidden" name="act" value={act} />
    <input type="hidden" name="mail" value={line.id} />
    <input type="hidden" name="key" value={`${formKey}.${act}.${line.id}`} />
  </>
);

const MailButton = ({ says, ...act }: Act & { says: string }) => (
  <Form method="post" action="/desk/mail">
    <Hidden {...act} />
    <Button manner="quiet" aria-label={`${says}: ${act.line.says}`}>
      {says}
    </Button>
  </Form>
);
