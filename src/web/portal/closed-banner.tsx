import { wordsIn } from "../../letters/words/words-in.ts";
import { Notice } from "../ui/notice.tsx";

/** The school is closed today or soon: said before anything else, with what it means for whoever asks. */
export function ClosedBanner({ language, closed }: { language: string; closed: readonly string[] }) {
  const [first, ...others] = closed;
  if (!first) return null;
  return (
    <Notice kind="info" title={first}>
      {others.map((says) => (
        <p key={says}>{says}</p>
      ))}
      <p>{wordsIn(language).pages.closure.stillAsk}</p>
    </Notice>
  );
}
