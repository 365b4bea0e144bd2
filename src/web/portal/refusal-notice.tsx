import { wordsIn } from "../../letters/words/words-in.ts";
import { Notice } from "../ui/notice.tsx";

/** A refusal: why, and what to do instead. The procedure speaks English; the page says so. */
export const RefusalNotice = ({
  language,
  refusal,
}: {
  language: string;
  refusal: { because: string; instead: string };
}) => (
  <Notice kind="refused" isAnswer title={wordsIn(language).pages.errors.refused}>
    <p lang="en" dir="ltr">
      {refusal.because} {refusal.instead}
    </p>
  </Notice>
);
