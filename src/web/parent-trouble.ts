import { wordsIn } from "../letters/words/words-in.ts";
import { askedLanguage, type Language } from "./portal/languages.ts";
import type { Trouble, TroubleStatus } from "./trouble.ts";

/** The language in which a trouble is told: the desk and programs are told in English, parents in theirs. */
export const troubleLanguage = (request: Request): Language =>
  /^\/(?:desk|sign-in|sign-out|api|healthz|assets)(?:\/|$)/.test(new URL(request.url).pathname)
    ? "en"
    : askedLanguage(request);

/** What a parent reads when there is no page to show, in the language of their page. */
export function parentTrouble(status: TroubleStatus, language: Language): Trouble {
  const { problems, errors } = wordsIn(language).pages;
  const tell = ({ title, text, next }: { title: string; text: string; next: string }, says = text) => ({
    ...{ title, says, next },
  });
  switch (status) {
    case 404:
      return tell(problems.notFound);
    case 413:
      return tell(problems.notTaken, errors.questionTooLong(20_000));
    case 429:
      return tell(problems.busy, errors.tooOften);
    case 500:
      return tell(problems.broken);
    case 503:
      return tell(problems.busy);
    default:
      return tell(problems.notTaken);
  }
}
