import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { Field } from "../ui/text-field.tsx";
import { ActForm } from "./act-form.tsx";
import { Change } from "./change.tsx";
import { useInquiry } from "./inquiry-provider.tsx";

/** The emergency is over, or was none; a reason goes into the record. */
export function StandDown({ isAllowed }: { isAllowed: boolean }) {
  const { answer } = useInquiry();
  if (!isAllowed)
    return <p className="soft">A supervisor or a designated person can stand it down, with a reason.</p>;
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
