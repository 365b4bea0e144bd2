import { Link } from "react-router";
import type { MailboxAlarm } from "../../store/mailboxes/alarms.ts";
import { type SchoolClock, whenWords } from "../desk/when-words.ts";
import { Notice } from "../ui/notice.tsx";

/** What is wrong with the school's mailboxes, in one sentence each. */
export const alarmWords = (alarms: readonly MailboxAlarm[], clock: SchoolClock): string[] =>
  alarms.map(({ user, since, soon }) =>
    soon
      ? `${user}: we are let in until ${since ? whenWords(since, clock) : "soon"} only. Somebody has to sign in again.`
      : `${user}: since ${since ? whenWords(since, clock) : "a while"}.`,
  );

/** That mail does not come in; for who can do something about it, the way there. */
export const MailboxAlarms = ({ says, mayChange }: { says: readonly string[]; mayChange: boolean }) =>
  says.length > 0 ? (
    <Notice kind="missed" title="A mailbox needs somebody: mail may not come in.">
      {says.map((one) => (
        <p key={one} dir="auto">
          {one}
        </p>
      ))}
      <p>
        {mayChange ? (
          <Link to="/desk/settings/mailboxes">See what is wrong</Link>
        ) : (
          "Please tell your administrator. Mail stays in the mailbox meanwhile."
        )}
      </p>
    </Notice>
  ) : null;
