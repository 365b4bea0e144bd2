import type { Question } from "../../calendar/ask-days.ts";
import type { Choice } from "../../calendar/proposed-day.ts";
import { choiceWords, stretchWords } from "./calendar-words.ts";

/** "St Martin's Day, Wed 11 Nov: is the school closed?" with what is there, our guess and why. */
export function CalendarQuestion({
  day,
  standing,
  there,
  choice,
  at,
  carried,
}: Question & { at: number; carried: string }) {
  const kinds: Choice[] = ["closed", "no_school", "open"];
  if (day.at) kinds.push(day.guess === "late" || choice === "late" ? "late" : "early");
  kinds.push("leave");
  const isByHand = standing === "by hand";
  return (
    <fieldset className="question" id={`question-${at}`}>
      <legend>
        {day.label}, {stretchWords(day.date, day.to, true)}: is the school closed?
      </legend>
      <input type="hidden" name={`day-${at}`} value={carried} />
      <p className="help">{hint({ day, standing, there })}</p>
      {isByHand ? (
        <input type="hidden" name={`choice-${at}`} value="leave" />
      ) : (
        <div className="answers">
          {kinds.map((kind) => (
            <label key={kind}>
              <input type="radio" name={`choice-${at}`} value={kind} defaultChecked={kind === choice} />{" "}
              {choiceWords[kind]}
              {kind === "early" || kind === "late" ? ` at ${day.at}` : ""}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}

function hint({ day, standing, there }: Pick<Question, "day" | "standing" | "there">): string {
  const now = there ? `“${there.label}”, ${choiceWords[there.what]}` : "";
  switch (standing) {
    case "same":
      return `There already: ${now}.`;
    case "changed":
      return `There so far: ${now}. The calendar has changed it.`;
    case "by hand":
      return `Entered by hand: ${now}. It stays as it is.`;
    case "the district":
      return `The district’s calendar says so already: ${now}.`;
    case "another import":
      return `There from another import: ${now}.`;
    default:
      return `New. We think “${choiceWords[day.guess]}”: ${day.why}.`;
  }
}
