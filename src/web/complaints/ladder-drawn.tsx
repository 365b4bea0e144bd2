import { DueTime } from "../ui/due-time.tsx";
import { StateShape } from "../ui/state-shape.tsx";
import type { LadderStep } from "./ladder-steps.ts";

const placeWords = { before: "done", now: "now", later: "later" };

/** A ladder drawn as steps, the first at the left or at the top: who decides each, by when, and how it ended. */
export const LadderDrawn = ({ steps }: { steps: readonly LadderStep[] }) => (
  <ol className="ladder">
    {steps.map(({ key, says, who, place, when, note, state, body }) => (
      <li key={key} className={place} aria-current={place === "now" ? "step" : undefined}>
        <StateShape state={state} />
        <div>
          <p className="stage">
            {says} <span className="unseen">({placeWords[place]})</span>
          </p>
          <p>
            {body ? (
              <a href={body.link} rel="noreferrer">
                {body.name}
              </a>
            ) : (
              who
            )}
          </p>
          {when ? <DueTime at={when.at} says={when.says} why={when.why} /> : null}
          {note ? <p className="soft small">{note}</p> : null}
        </div>
      </li>
    ))}
  </ol>
);
