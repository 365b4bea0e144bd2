/** Words of which one part, such as a telephone number with its hyphen, stays on one line; one piece wherever they stand. */
export function Unbroken({ words, part }: { words: string; part: string }) {
  const at = words.indexOf(part);
  if (!part || at < 0) return words;
  return (
    <span>
      {words.slice(0, at)}
      <span className="nowrap">{part}</span>
      {words.slice(at + part.length)}
    </span>
  );
}
