import { ActForm } from "../desk/act-form.tsx";
import { Button } from "../ui/button.tsx";
import { StateShape } from "../ui/state-shape.tsx";

export type StepLine = {
  key: string;
  says: string;
  /** Who did it and when; null while nobody has. `turn` counts how often it changed. */
  done: { by: string; when: string } | null;
  turn: number;
};

/** The steps of a protocol, each done with one press; what was pressed by mistake is taken back, and both are kept. */
export const StepsDone = ({ protocol, steps }: { protocol: string; steps: readonly StepLine[] }) => (
  <ol className="steps">
    {steps.map((step) => {
      const about = `${protocol}.${step.key}.${step.turn}`;
      return (
        <li key={step.key} data-done={step.done ? "yes" : "no"}>
          <p>
            {step.done ? <StateShape state="met" /> : null} {step.says}
            {step.done ? (
              <span className="soft">
                {" "}
                Done by {step.done.by}, {step.done.when}.
              </span>
            ) : null}
          </p>
          <ActForm key={about} act="step" about={about}>
            {({ busy }) => (
              <>
                <input type="hidden" name="about" value={about} />
                <input type="hidden" name="protocol" value={protocol} />
                <input type="hidden" name="step" value={step.key} />
                {step.done ? <input type="hidden" name="undone" value="on" /> : null}
                <Button
                  manner={step.done ? "bare" : "quiet"}
                  disabled={busy}
                  aria-label={`${step.done ? "Take back" : "Done"}: ${step.says}`}
                >
                  {step.done ? "Take back" : "Done"}
                </Button>
              </>
            )}
          </ActForm>
        </li>
      );
    })}
  </ol>
);
