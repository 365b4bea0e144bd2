import type { ReactNode } from "react";
import type { State } from "./state.ts";
import { StateShape } from "./state-shape.tsx";
import { Tabs } from "./tabs.tsx";

export type Recipient = { name: string; relation: string; may: string; state: State };
export type Check = { state: State; says: string };

type Props = {
  kind: "reply" | "note" | "escalation";
  /** The inquiry's own address, on which the kinds hang. */
  at: string;
  children: ReactNode;
};

const kinds = [
  { kind: "reply", label: "Reply" },
  { kind: "note", label: "Note" },
  { kind: "escalation", label: "Escalate" },
] as const;

/** Where the next thing is written. A note has another paper, so that nobody takes it for a reply. */
export const Composer = ({ kind, at, children }: Props) => (
  <section className={`composer is-${kind}`} aria-label="Write">
    <Tabs
      label="What to write"
      tabs={kinds.map((one) => ({
        to: `${at}?write=${one.kind}`,
        label: one.label,
        isCurrent: one.kind === kind,
      }))}
    />
    {children}
  </section>
);

/** Who will read it, and what each of them may be told. */
export const Recipients = ({ recipients }: { recipients: readonly Recipient[] }) => (
  <ul className="recipients" aria-label="Who will read this">
    {recipients.map(({ name, relation, may, state }) => (
      <li key={name}>
        <span>
          <b dir="auto">{name}</b>
          <span className="sub">{relation}</span>
        </span>
        <span className={`mark ${state}`}>
          <StateShape state={state} />
          {may}
        </span>
      </li>
    ))}
  </ul>
);

/** What the procedure asks of a draft, and how this one stands. */
export const Checks = ({ checks }: { checks: readonly Check[] }) => (
  <ul className="checks" aria-label="What the procedure asks of this reply">
    {checks.map(({ state, says }) => (
      <li key={says} className={state}>
        <StateShape state={state} />
        <span>{says}</span>
      </li>
    ))}
  </ul>
);
