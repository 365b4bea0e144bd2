import { useId } from "react";
import { disclosureCodes } from "../../letters/gate/disclosure-codes.ts";
import type { ShownFinding } from "../gate/use-gate.ts";
import { Button } from "../ui/button.tsx";
import { StateShape } from "../ui/state-shape.tsx";
import { takePromise } from "./take-promise.ts";

type Props = {
  /** Absent until somebody looked: before the first answer, and without scripts until it was sent once. */
  found: readonly ShownFinding[] | undefined;
  /** Somebody who would read it may not have it as it stands; who, and why, stands above the words. */
  isForSomebodyElse: boolean;
  mayOverrideDisclosure: boolean;
  value: (field: string) => string | undefined;
};

/** A clause's own refusal is answered by changing the reply, not by a reason. */
const isOverridable = (code: string) => /^C\d\d$/.test(code);
const kinds = {
  block: { state: "refused", word: "Stops it" },
  warn: { state: "due", word: "Look again" },
  advise: { state: "info", word: "Advice" },
} as const;

/** What was found, in one sentence; `stops` of `all` stop the words. */
function headingOf(it: {
  isExamined: boolean;
  isForSomebodyElse: boolean;
  all: number;
  stops: number;
}): string {
  if (it.isForSomebodyElse && it.stops === 0) return "Not everybody above may have these words.";
  if (!it.isExamined) return "These words are examined before they leave.";
  if (it.all === 0) return "Nothing stands against these words.";
  if (it.stops === 0) return "Nothing stops these words. Look at this first:";
  return it.stops === 1 ? "One thing stops it." : `${it.stops} things stop it.`;
}

/** What the procedure says of the draft, the gravest first; what stops it can be answered with a reason. */
export function DraftFindings({ found, isForSomebodyElse, mayOverrideDisclosure, value }: Props) {
  const heading = useId();
  const findings = found ?? [];
  const codes = [...new Set(findings.map(({ code }) => code))];
  const stops = findings.filter(({ severity }) => severity === "block").length;
  return (
    <section className="findings" aria-labelledby={heading}>
      <div role="status">
        <h3 id={heading}>
          {headingOf({ isExamined: found !== undefined, isForSomebodyElse, all: findings.length, stops })}
        </h3>
      </div>
      <ul>
        {codes.map((code) => {
          const all = findings.filter((one) => one.code === code);
          const [first] = all;
          if (!first) return null;
          const { state, word } = kinds[first.severity];
          return (
            <li key={code} className={state}>
              <StateShape state={state} />
              <div>
                <p>
                  <b className="word">{word}.</b> {all.map(told).join(" ")}{" "}
                  <span className="soft">{first.instead}</span>
                </p>
                {first.offer ? <Take {...first.offer} /> : null}
                {first.severity === "block" && isOverridable(code) && !all.some(({ certain }) => certain) ? (
                  <Override
                    code={code}
                    isClosed={disclosureCodes.has(code) && !mayOverrideDisclosure}
                    value={value}
                  />
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What stands outside the letter's own words says where. */
const told = ({ says, where, of }: ShownFinding): string => {
  const place = { subject: "In the subject: ", quote: "In the quoted mail: ", attachment: `In ${of}: ` };
  return `${place[where as keyof typeof place] ?? ""}${says}`;
};

const Take = ({ date, label }: { date: string; label: string }) => (
  <p className="buttons">
    <Button
      type="button"
      manner="quiet"
      onClick={({ currentTarget }) => takePromise(currentTarget.closest("form"), date)}
    >
      {label}
    </Button>
  </p>
);

const Override = ({ code, isClosed, value }: { code: string; isClosed: boolean; value: Props["value"] }) => {
  if (isClosed) return <p className="soft small">Only the privacy officer may send it all the same.</p>;
  const field = `because-${code}`;
  return (
    <details open={Boolean(value(field))}>
      <summary>It is right as it stands: send it with a reason</summary>
      <label className="reason">
        <span>Reason, for the record</span>
        <input className="input" name={field} defaultValue={value(field)} maxLength={2_000} dir="auto" />
      </label>
    </details>
  );
};
