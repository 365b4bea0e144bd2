import type { ReactNode } from "react";
import { DueTime } from "./due-time.tsx";
import { Facts } from "./facts.tsx";
import { Section } from "./section.tsx";
import type { State } from "./state.ts";
import { StateMark } from "./state-mark.tsx";

export type InquiryHead = {
  reference: string;
  topic: string;
  /** "Concern" */
  type: string;
  /** "by e-mail, Friday 20 November, 15:10" */
  came: string;
  owed: readonly { state: State; says: string; at: string; when: string; why: string }[];
};
type FactGroup = { title: string; facts: readonly { name: string; value: ReactNode }[]; beside?: ReactNode };
type Props = {
  head: InquiryHead;
  /** Beside what is owed, or in its place. */
  beside?: ReactNode;
  /** Under the head, before what happened: what is to be done first. */
  first?: ReactNode;
  timeline: ReactNode;
  composer: ReactNode;
  facts?: readonly FactGroup[];
  /** Facts that can be corrected where they stand. */
  aside?: ReactNode;
};

/** One inquiry: what happened, what to write next, and what is known. */
export const InquiryView = ({ head, beside, first, timeline, composer, facts = [], aside }: Props) => (
  <article className="inquiry">
    <div className="top">
      <header className="head">
        <p className="line">
          <b className="figure">{head.reference}</b> <span>{head.type}</span> <span>{head.came}</span>
        </p>
        <h1>
          <bdi>{head.topic}</bdi>
        </h1>
        <ul className="owed" aria-label="What is owed">
          {head.owed.map(({ state, says, at, when, why }) => (
            <li key={`${says} ${at}`}>
              <StateMark state={state} word={says} /> <DueTime at={at} says={when} why={why} />
            </li>
          ))}
          {beside ? <li>{beside}</li> : null}
        </ul>
      </header>
      {first}
    </div>
    <div className="story">
      <Section title="What happened">{timeline}</Section>
    </div>
    {composer}
    <div className="aside">
      {facts.map(({ title, facts, beside }) => (
        <Section key={title} title={title} beside={beside}>
          <Facts facts={facts} />
        </Section>
      ))}
      {aside}
    </div>
  </article>
);
