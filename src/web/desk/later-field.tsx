import { useState } from "react";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Field } from "../ui/text-field.tsx";
import { useInquiry } from "./inquiry-provider.tsx";

type Value = (field: string) => string | undefined;

/** A letter that is to leave later: when the office opens, or at a moment in its hours. */
export function LaterField({ value, problem }: { value: Value; problem: string | undefined }) {
  return (
    <details className="copies" open={Boolean(problem) || (value("leave") ?? "now") !== "now"}>
      <summary>Send it later</summary>
      <LaterChoice id="leave" value={value} problem={problem} />
    </details>
  );
}

/** The choice itself; what would be too late is said beside it. */
export function LaterChoice({
  id,
  value,
  problem,
}: {
  id: string;
  value: Value;
  problem: string | undefined;
}) {
  const { page } = useInquiry();
  const { opening, earliest, latest, due } = page.later;
  const [at, setAt] = useState(value("leaveAt") ?? "");
  const isLate = due !== null && at > due.at;
  return (
    <>
      <RadioGroup
        id={id}
        name="leave"
        label="When it leaves"
        options={[
          { value: "now", label: "Now" },
          ...(opening
            ? [
                {
                  value: "opening",
                  label: `When the office opens: ${opening.when}`,
                  ...(opening.late && { help: opening.late }),
                },
              ]
            : []),
          { value: "at", label: "At the moment below" },
        ]}
        chosen={value("leave") ?? "now"}
      />
      <Field
        id={`${id}-at`}
        name="leaveAt"
        type="datetime-local"
        label="A moment in opening hours"
        help={
          isLate
            ? `That is after the date by which it is owed, ${due.says}.`
            : "On the school’s clock. It can be changed or taken back until then."
        }
        min={earliest}
        max={latest}
        defaultValue={value("leaveAt")}
        error={problem}
        onChange={({ currentTarget }) => {
          setAt(currentTarget.value);
          // Whoever names a moment means it.
          const choice = currentTarget.form?.querySelector<HTMLInputElement>('[name="leave"][value="at"]');
          if (choice && currentTarget.value) choice.checked = true;
        }}
      />
    </>
  );
}
