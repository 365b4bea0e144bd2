import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { Field } from "../ui/text-field.tsx";
import { ActForm } from "./act-form.tsx";
import { Change } from "./change.tsx";
import type { EmergencyWords } from "./emergency-words.ts";
import { useInquiry } from "./inquiry-provider.tsx";

/** The emergency is over, or was none: one person says why, another one agrees. */
export function StandDown({ emergency }: { emergency: Pick<EmergencyWords, "mayStandDown" | "standDown"> }) {
  const { answer } = useInquiry();
  const { standDown: asked, mayStandDown } = emergency;
  if (!mayStandDown)
    return (
      <p className="soft">
        {asked ? `${asked.by} ${says(asked)} ` : ""}Two people who are designated or lead can stand it down,
        with a reason.
      </p>
    );
  if (asked)
    return (
      <section className="flow seconding" aria-labelledby="seconding">
        <h2 id="seconding">
          {asked.by} {says(asked)}
        </h2>
        <p>“{asked.reason}”</p>
        {asked.isMine ? (
          <p>A second person has to agree. Until then it goes on.</p>
        ) : (
          <ActForm act="standDown" about="second">
            {({ busy }) => (
              <>
                <input type="hidden" name="about" value="second" />
                <Button manner="quiet" disabled={busy}>
                  I agree: stand it down
                </Button>
              </>
            )}
          </ActForm>
        )}
      </section>
    );
  return (
    <Change label="It is over, or a false alarm" isOpen={answer?.act === "standDown"}>
      <ActForm act="standDown" className="flow">
        {({ problem, value, busy }) => (
          <>
            <Field
              id="stand-down-reason"
              name="reason"
              label="Reason, for the record"
              defaultValue={value("reason")}
              error={problem("reason")}
              required
            />
            <Checkbox
              name="falseAlarm"
              label="It was a false alarm"
              defaultChecked={value("falseAlarm") !== undefined}
            />
            <Button manner="quiet" disabled={busy}>
              Stand it down
            </Button>
          </>
        )}
      </ActForm>
    </Change>
  );
}

const says = ({ falseAlarm }: { falseAlarm: boolean }): string =>
  falseAlarm ? "calls it a false alarm." : "says that it is over.";
