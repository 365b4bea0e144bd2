type Props = { at: string; says: string; sentence: (date: string) => string; why?: string; whyWord: string };

/** A date as the largest thing on the page, inside its sentence, with its reason below. */
export function ByWhen({ at, says, sentence, why, whyWord }: Props) {
  const [before, after] = sentence("\n").split("\n");
  return (
    <div className="bywhen">
      <p className="promise">
        {before}
        <time dateTime={at}>{says}</time>
        {after}
      </p>
      {why ? (
        <p className="why">
          <b>{whyWord}:</b> {why}
        </p>
      ) : null}
    </div>
  );
}
