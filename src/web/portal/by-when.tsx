type Props = {
  at: string;
  /** "Wednesday 2 December" and "at 16:00": a line is broken between the two before anywhere else. */
  day: string;
  hour: string;
  sentence: (date: string) => string;
  why?: string;
  whyWord: string;
};

/** A date as the largest thing on the page, inside its sentence, with its reason below. */
export function ByWhen({ at, day, hour, sentence, why, whyWord }: Props) {
  const [before = "", after = ""] = sentence("\n").split("\n");
  // A full stop or comma stays with the date.
  const rest = after.search(/[^.,،]/);
  const mark = rest < 0 ? after : after.slice(0, rest);
  return (
    <div className="bywhen">
      <p className="promise">
        {before}
        <time dateTime={at}>
          <span>{day}</span> <span>{hour + mark}</span>
        </time>
        {rest < 0 ? "" : after.slice(rest)}
      </p>
      {why ? (
        <p className="why">
          <b>{whyWord}:</b> {why}
        </p>
      ) : null}
    </div>
  );
}
