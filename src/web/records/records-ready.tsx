import { recordsWordsIn } from "../../letters/words/records-words.ts";
import { Section } from "../ui/section.tsx";

type Props = { language: string; path: string; releases: readonly { request: string; until: string }[] };

/** On the parent's own page: what they asked for is ready, until when, and the way to it. */
export function RecordsReady({ language, path, releases }: Props) {
  const words = recordsWordsIn(language).follow;
  return releases.map(({ request, until }) => (
    <Section key={request} title={words.title}>
      <form method="post" action={`${path}/records`}>
        <input type="hidden" name="request" value={request} />
        <p>{words.says(until)}</p>
        <button type="submit" className="button main">
          {words.open}
        </button>
      </form>
    </Section>
  ));
}
