import { Link } from "react-router";
import { deskOf } from "../desk/desk-of.ts";
import { plural } from "../desk/left-words.ts";
import { localDate, whenWords } from "../desk/when-words.ts";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import type { Route } from "./+types/privacy.ts";
import { recordsLines } from "./board-lines.ts";
import { RecordsTable } from "./records-table.tsx";

export const meta: Route.MetaFunction = () => [{ title: "Privacy" }];

const plainly = (code: string) => code.replaceAll("_", " ");

export async function loader({ context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const [{ calendar }, rows, board] = await Promise.all([
    desk.school(viewer),
    desk.records.board(viewer),
    desk.records.privacy(viewer),
  ]);
  const clock = { zone: calendar.tz, now: desk.now() };
  const today = localDate(clock.now, calendar.tz);
  const when = (at: string) => whenWords(at, clock);
  return {
    questions: board.questions.map((one) => ({ ...one, at: when(one.at) })),
    records: recordsLines(rows, calendar, clock.now).filter(({ over }) => !over),
    proposals: board.proposals.map((one) => ({ ...one, at: when(one.at), kind: plainly(one.kind) })),
    reviews: board.reviews.map((one) => ({
      ...one,
      kind: plainly(one.kind),
      isLate: one.reviewBy < today,
      by: when(`${one.reviewBy}T17:00:00.000Z`).replace(/, .*/, ""),
    })),
    looks: board.looks.map((one) => ({ ...one, last: when(one.last) })),
    breakGlass: board.breakGlass.map((one) => ({ ...one, at: when(one.at) })),
  };
}

/** What the privacy officer has to look at, on one screen. */
export default function Privacy({ loaderData }: Route.ComponentProps) {
  const { questions, records, proposals, reviews, looks, breakGlass } = loaderData;
  return (
    <div className="statutory flow">
      <div className="pagehead">
        <div>
          <h1>Privacy</h1>
          <p className="soft">
            {plural(questions.length, "question")}, {plural(proposals.length, "proposal")} and{" "}
            {plural(records.length, "records request")} wait;{" "}
            {plural(reviews.filter(({ isLate }) => isLate).length, "review")} overdue.
          </p>
        </div>
      </div>
      <Section title="Questions to you">
        {questions.length ? (
          <ul>
            {questions.map(({ reference, at }) => (
              <li key={reference}>
                <Link to={`/desk/inquiries/${reference}`}>{reference}</Link>, asked {at}
              </li>
            ))}
          </ul>
        ) : (
          <p className="soft">
            Nobody waits for your answer. A reply that the rules stop can be sent to you.
          </p>
        )}
      </Section>
      <Section title="Records requests" beside={<Link to="/desk/records">All of them</Link>}>
        {records.length ? (
          <RecordsTable caption="By their date" lines={records} />
        ) : (
          <p className="soft">No request is open.</p>
        )}
      </Section>
      <Section title="Waits for a second person">
        {proposals.length ? (
          <ul>
            {proposals.map(({ id, kind, who, at, student }) => (
              <li key={id}>
                {kind}, by {who}, {at}
                {student ? (
                  <>
                    : <bdi>{student}</bdi>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        ) : (
          <p className="soft">Nothing that loosens a protection was proposed.</p>
        )}
      </Section>
      <Section title="To be looked at again this month">
        {reviews.length ? (
          <ul className="marklist">
            {reviews.map(({ what, kind, student, studentId, by, isLate, reviewer }) => (
              <li key={`${what} ${kind} ${studentId}`}>
                <StateMark
                  state={isLate ? "missed" : "due"}
                  word={isLate ? `Overdue since ${by}` : `By ${by}`}
                />{" "}
                <bdi>{student}</bdi>: {what}, {kind}; {reviewer}
              </li>
            ))}
          </ul>
        ) : (
          <p className="soft">No order or flag is due for review in the next month.</p>
        )}
      </Section>
      <Section title="Looks without a task, this week">
        {looks.length ? (
          <>
            <ul>
              {looks.map(({ who, reference, last, hours }) => (
                <li key={`${who} ${reference}`}>
                  {who} looked at <Link to={`/desk/inquiries/${reference}`}>{reference}</Link> in{" "}
                  {plural(hours, "hour")}, last {last}
                </li>
              ))}
            </ul>
            <p className="soft small">
              They neither own it, nor were asked to take it over, nor wrote anything in it. Often there is a
              good reason; ask.
            </p>
          </>
        ) : (
          <p className="soft">Everybody who looked at an inquiry this week had something to do with it.</p>
        )}
      </Section>
      <Section title="Breaking the glass">
        {breakGlass.length ? (
          <ul>
            {breakGlass.map(({ at, who }) => (
              <li key={`${at} ${who}`}>
                {who}, {at}
              </li>
            ))}
          </ul>
        ) : (
          <p className="soft">Nobody opened what is closed to them in the last month.</p>
        )}
      </Section>
    </div>
  );
}
