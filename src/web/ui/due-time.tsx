type Props = {
  /** The moment, ISO 8601. */
  at: string;
  /** The same in words, in the reader's language and the school's zone. */
  says: string;
  /** How the date was found, as a sentence. */
  why?: string;
  /** The word that opens the reason. */
  whyWord?: string;
};

/** A date that explains itself. */
export function DueTime({ at, says, why, whyWord = "why" }: Props) {
  const time = <time dateTime={at}>{says}</time>;
  if (!why) return time;
  return (
    <details className="duetime">
      <summary>
        {time} <span className="why">{whyWord}</span>
      </summary>
      <p>{why}</p>
    </details>
  );
}
