import type { Refusal } from "../../inquiry/refusal.ts";
import { refusalWords } from "../../letters/words/refusal-words.ts";
import { Notice } from "../ui/notice.tsx";

/** A refusal in the reader's own language: why, and what to do instead. */
export const RefusalNotice = ({ language, refusal }: { language: string; refusal: Refusal }) => {
  const { because, instead } = refusalWords(refusal, language);
  return (
    <Notice kind="refused" isAnswer title={because}>
      <p>{instead}</p>
    </Notice>
  );
};
