import { wordsIn } from "../../letters/words/words-in.ts";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/text-field.tsx";

/** One button for whoever came by the link; for everybody else the reference and the code of the letter. */
export function CheckForm({ language, hasLink }: { language: string; hasLink: boolean }) {
  const { identity } = wordsIn(language).pages;
  if (hasLink)
    return (
      <form method="post" className="flow">
        <p>{identity.press}</p>
        <Button>{identity.button}</Button>
      </form>
    );
  return (
    <form method="post" action={`/i?language=${language}`} className="flow">
      <h2>{identity.codeTitle}</h2>
      <p>{identity.codeHelp}</p>
      <Field id="reference" name="reference" label={identity.reference} maxLength={12} required dir="ltr" />
      <Field
        id="code"
        name="code"
        label={identity.code}
        help={identity.codeHint}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        required
        dir="ltr"
      />
      <Button>{identity.send}</Button>
    </form>
  );
}
