import { Form, Link } from "react-router";
import type { Question } from "../../calendar/ask-days.ts";
import { carried, carriedGone } from "../../channels/calendar/carried.ts";
import type { Import } from "../calendar-import.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Notice } from "../ui/notice.tsx";
import { CalendarQuestion } from "./calendar-question.tsx";
import { stretchWords } from "./calendar-words.ts";
import { plural } from "./left-words.ts";

type Props = Exclude<Import, { problems: string[] }> & { whose: string; years: string };

/** Every day of an import as a question, what is there already, and what is gone. Nothing is stored before it is sent. */
export function CalendarQuestions({ from, questions, gone, notes, whose, years }: Props) {
  const numbered = questions.map((question, at) => ({ question, at }));
  const part = (fits: (question: Question) => boolean) => numbered.filter(({ question }) => fits(question));
  const asked = part(({ standing, isIdle }) => !isIdle && (standing === "new" || standing === "changed"));
  const known = part(({ standing, isIdle }) => !isIdle && standing === "same");
  const byOthers = part(({ standing, isIdle }) => !isIdle && !["new", "changed", "same"].includes(standing));
  const idle = part(({ isIdle }) => isIdle);
  return (
    <Form method="post" encType="multipart/form-data" className="flow questions">
      <input type="hidden" name="whose" value={whose} />
      <input type="hidden" name="years" value={years} />
      <p>
        From {from}
        {whose === "district" ? ", for the district’s calendar" : ""}: {questions.length} of its days and
        stretches fall into these school years.
      </p>
      {notes.length ? (
        <Notice kind="due" title="Left aside">
          <ul className="bulleted">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <h2>{asked.length ? plural(asked.length, "question") : "No question"}</h2>
      {asked.length ? (
        <Questions them={asked} />
      ) : (
        <Empty title="The calendar says all of this already" says="Sending it changes nothing." />
      )}
      {gone.length ? (
        <>
          <h2>Not in it any more</h2>
          {gone.map((day, at) => (
            <fieldset className="question" key={day.source}>
              <legend>
                {day.label}, {stretchWords(day.dates[0] ?? "", day.dates.at(-1) ?? "", true)}: it is gone from
                this calendar. Keep it?
              </legend>
              <input type="hidden" name={`gone-${at}`} value={carriedGone(day)} />
              <div className="answers">
                <label>
                  <input type="radio" name={`take-out-${at}`} value="no" defaultChecked /> keep it
                </label>
                <label>
                  <input type="radio" name={`take-out-${at}`} value="yes" /> take it out
                </label>
              </div>
            </fieldset>
          ))}
        </>
      ) : null}
      <Folded title="There already, as it is here" them={known} />
      <Folded title="There already: by hand, by the district or from another import" them={byOthers} />
      <Folded title="On days when the office is not open anyway" them={idle} />
      <p className="buttons">
        <Button name="intent" value="take">
          Put these answers into the calendar
        </Button>
        <Link className="button quiet" to="/desk/calendar/import">
          Change nothing
        </Link>
      </p>
    </Form>
  );
}

type Numbered = readonly { question: Question; at: number }[];

const Questions = ({ them }: { them: Numbered }) =>
  them.map(({ question, at }) => (
    <CalendarQuestion key={at} {...question} at={at} carried={carried(question.day)} />
  ));

const Folded = ({ title, them }: { title: string; them: Numbered }) =>
  them.length ? (
    <details>
      <summary>
        {title} ({them.length})
      </summary>
      <Questions them={them} />
    </details>
  ) : null;
