import { Link } from "react-router";
import { plural } from "../desk/left-words.ts";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import type { PrivacyPage } from "./privacy-page.ts";

/** Orders and flags that somebody promised to look at again. */
export const ReviewsSection = ({ lines }: { lines: PrivacyPage["reviews"] }) => (
  <Section title="To be looked at again, this month">
    <ul className="privacylist">
      {lines.map(({ key, student, studentId, what, by, isLate, reviewer }) => (
        <li key={key}>
          <Link to={`/desk/families/students/${studentId}`}>
            <bdi>{student}</bdi>
          </Link>
          , {what}
          <p className="small">
            <StateMark state={isLate ? "missed" : "due"} word={isLate ? `Overdue since ${by}` : `By ${by}`} />{" "}
            <span className="soft">{reviewer}</span>
          </p>
        </li>
      ))}
    </ul>
  </Section>
);

/** Looks at inquiries and families by somebody who had nothing to do there, as far as the desk knows. */
export const LooksSection = ({ lines }: { lines: PrivacyPage["looks"] }) => (
  <Section title="Looks without a task, this week">
    <ul className="privacylist">
      {lines.map(({ who, of, to, hours, last }) => (
        <li key={`${who} ${to}`}>
          {who}:{" "}
          <Link to={to}>
            <bdi>{of}</bdi>
          </Link>
          <p className="soft small">
            {hours > 1 ? `in ${plural(hours, "different hour")}, last` : "looked at"} {last}
          </p>
        </li>
      ))}
    </ul>
    <p className="soft small">
      They neither own it, nor were asked to take it over, nor wrote anything about it. Often there is a good
      reason; ask.
    </p>
  </Section>
);
