import { Link } from "react-router";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import type { PrivacyPage } from "./privacy-page.ts";

/** Replies that were stopped and sent here: may this be told? */
export const QuestionsSection = ({ lines }: { lines: PrivacyPage["questions"] }) => (
  <Section title="Questions to you" beside={<Link to="/desk/privacy/questions">All of them</Link>}>
    <ul className="privacylist">
      {lines.map(({ reference, asks, by, due, isLate, isOwn }) => (
        <li key={reference}>
          <Link to={`/desk/privacy/questions/${reference}`}>
            <bdi>{asks || reference}</bdi>
          </Link>
          <p className="soft small">
            {[reference, by && `asked by ${by}`, due && !isLate && `owed by ${due}`]
              .filter(Boolean)
              .join(" · ")}
            {isOwn ? " · yours: another privacy officer answers it" : ""}
          </p>
          {isLate ? <StateMark state="missed" word={`Was owed by ${due}`} /> : null}
        </li>
      ))}
    </ul>
  </Section>
);

/** What would loosen a protection, and waits for a second person. */
export const ProposalsSection = ({ lines }: { lines: PrivacyPage["proposals"] }) => (
  <Section title="Waits for a second person">
    <ul className="privacylist">
      {lines.map(({ id, says, by, at, student, about, isMine }) => (
        <li key={id}>
          <Link to={student ? `/desk/families/students/${student}` : "/desk/families"}>{says}</Link>
          <p className="soft small">
            {about ? (
              <>
                <bdi>{about}</bdi>,{" "}
              </>
            ) : null}
            proposed by {by}, {at}
            {isMine ? "; somebody else answers it" : ""}
          </p>
        </li>
      ))}
    </ul>
  </Section>
);

/** Families that were opened by somebody whose they are not, with the reason given. */
export const OpenedSection = ({ lines }: { lines: PrivacyPage["opened"] }) => (
  <Section
    title="Opened with a reason, this month"
    beside={<Link to="/desk/families">Say that you read it</Link>}
  >
    <ul className="privacylist">
      {lines.map(({ id, says, because, read, student, studentId, at }) => (
        <li key={id}>
          {says}{" "}
          {studentId ? (
            <Link to={`/desk/families/students/${studentId}`}>
              <bdi>{student}</bdi>
            </Link>
          ) : null}
          <p className="soft small">
            {at} · {read ? "read" : <b>not read yet</b>}
            {because ? (
              <>
                {" · "}
                <q dir="auto">{because}</q>
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  </Section>
);
