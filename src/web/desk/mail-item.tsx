import { Link } from "react-router";
import { StateMark } from "../ui/state-mark.tsx";
import type { MailLine } from "./mail-lines.ts";
import { type MailAnswer, MailWays } from "./mail-ways.tsx";
import { MailWords, type OpenedMail } from "./mail-words.tsx";

type Props = { line: MailLine; formKey: string; opened: OpenedMail | null; answer: MailAnswer | null };

/** One letter or mail that needs a look: what, why, and the ways on. */
export const MailItem = ({ line, formKey, opened, answer }: Props) => (
  <li id={line.id} tabIndex={-1}>
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
    <MailWays line={line} formKey={formKey} isOpened={opened !== null} answer={answer} />
  </li>
);
