import { wordsIn } from "../../letters/words/words-in.ts";

/** The private link, to follow and to keep: one touch marks it whole, without any script. */
export function KeepLink({ language, link }: { language: string; link: string }) {
  const { receipt } = wordsIn(language).pages;
  return (
    <div className="keep">
      <p>
        <a href={link}>{receipt.open}</a>
      </p>
      <p>{receipt.linkHelp}</p>
      <code dir="ltr" translate="no">
        {link}
      </code>
    </div>
  );
}
