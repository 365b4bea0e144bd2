import { Button } from "../ui/button.tsx";
import { DueTime } from "../ui/due-time.tsx";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { Field } from "../ui/text-field.tsx";
import { ActForm } from "./act-form.tsx";
import { Change } from "./change.tsx";
import type { DutyLine } from "./duty-lines.ts";
import { useInquiry } from "./inquiry-provider.tsx";
import { WithoutWords } from "./without-words.tsx";

/** What is and was owed, each with its date, the reason of the date, and who looked. */
export function DutiesFacts() {
  const { page } = useInquiry();
  return (
    <>
      <Section title="Owed under the procedure">
        <ul className="dutylist">
          {page.duties.map((duty) => (
            <li key={duty.id}>
              <p>
                <StateMark state={duty.state} word={duty.stands} /> {duty.says}{" "}
                <span className="soft small">SOP {duty.clause}</span>
              </p>
              <DueTime at={duty.at} says={duty.when} why={duty.why} />
              {duty.movable && page.may.promise && !page.closed ? <MovePromise duty={duty} /> : null}
              {!duty.over && page.may.waiver ? <Waive duty={duty} /> : null}
            </li>
          ))}
        </ul>
        {page.duties.length ? null : <p className="soft">Nothing was owed yet.</p>}
      </Section>
      {page.looks.length ? (
        <Section title="Who looked">
          <ul className="small">
            {page.looks.map(({ id, name, program, last, hours }) => (
              <li key={id}>
                {name}
                {program ? " (a program)" : ""}, last {last}
                {hours > 1 ? `, in ${hours} different hours` : ""}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function MovePromise({ duty }: { duty: DutyLine }) {
  const { page, answer } = useInquiry();
  const isOpen = answer?.act === "promise" && answer.values.duty === duty.id;
  return (
    <Change label="Move the promise" isOpen={isOpen}>
      <ActForm act="promise" about={duty.id} className="flow">
        {({ problem, value, busy }) => (
          <>
            <input type="hidden" name="duty" value={duty.id} />
            <Field
              id={`move-${duty.id}`}
              name="by"
              type="date"
              label="New date"
              min={page.soonest}
              defaultValue={value("by")}
              error={problem("by")}
              required
            />
            <Field
              id={`move-reason-${duty.id}`}
              name="reason"
              label={`Why, in ${page.language.says}`}
              help="The parent reads this sentence."
              defaultValue={value("reason")}
              error={problem("reason")}
              dir="auto"
              required
            />
            <WithoutWords id={`without-words-${duty.id}`} value={value("withoutWords")} />
            <Button manner="quiet" disabled={busy}>
              Move it and tell the parent
            </Button>
          </>
        )}
      </ActForm>
    </Change>
  );
}

function Waive({ duty }: { duty: DutyLine }) {
  const { answer } = useInquiry();
  const isOpen = answer?.act === "waiver" && answer.values.duty === duty.id;
  return (
    <Change label="Waive it" isOpen={isOpen}>
      <ActForm act="waiver" about={duty.id} className="flow">
        {({ problem, value, busy }) => (
          <>
            <input type="hidden" name="duty" value={duty.id} />
            <Field
              id={`waive-reason-${duty.id}`}
              name="reason"
              label="Reason, for the record"
              defaultValue={value("reason")}
              error={problem("reason")}
              required
            />
            <Button manner="quiet" disabled={busy}>
              Waive it
            </Button>
          </>
        )}
      </ActForm>
    </Change>
  );
}
