import { wordsIn } from "../../letters/words/words-in.ts";
import { Section } from "../ui/section.tsx";
import { ByWhen } from "./by-when.tsx";
import { DangerCalls } from "./danger-calls.tsx";
import type { FollowView } from "./follow-view.ts";
import { KeepLink } from "./keep-link.tsx";

type Props = {
  language: string;
  view: FollowView;
  link: string;
  school: { phone: string; emergencyNumber: string };
};

/** What a parent sees right after sending: that we have it, by when a person answers, and the link to keep. */
export function Receipt({ language, view, link, school }: Props) {
  const { receipt, form } = wordsIn(language).pages;
  return (
    <>
      {view.danger ? (
        <section className="calls alarm" role="alert">
          <DangerCalls language={language} {...school}>
            <p>{receipt.passedOn}</p>
          </DangerCalls>
        </section>
      ) : null}
      <h1>{receipt.title}</h1>
      <p>
        {receipt.reference}: <b className="reference">{view.reference}</b>
      </p>
      {view.byWhen && !view.danger ? (
        <ByWhen {...view.byWhen} sentence={receipt.by} whyWord={receipt.why} />
      ) : null}
      <Section title={receipt.link}>
        <KeepLink language={language} link={link} />
        {view.email ? <p>{receipt.sent}</p> : null}
      </Section>
      {view.danger ? null : (
        <Section title={receipt.next}>
          <ol className="happens">
            {receipt.nextSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Section>
      )}
      <Section title={form.question}>
        <p className="said" dir="auto">
          {view.question}
        </p>
      </Section>
    </>
  );
}
