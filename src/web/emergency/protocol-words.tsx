import type { ReactNode } from "react";

type Card = {
  code: string;
  situation: string;
  clock: string;
  maySay: string;
  mustNotSay: string;
};

/** A protocol: its steps, how fast, what may be said and what not. */
export const ProtocolWords = ({ card, children }: { card: Card; children: ReactNode }) => (
  <section aria-labelledby={card.code} className="protocol">
    <h2 id={card.code}>{card.situation}</h2>
    {children}
    <dl>
      <dt>How fast</dt>
      <dd>{card.clock}</dd>
      <dt>You may say</dt>
      <dd>“{card.maySay}”</dd>
      <dt>Do not say</dt>
      <dd>{card.mustNotSay}</dd>
    </dl>
  </section>
);
