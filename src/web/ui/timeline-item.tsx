import type { ReactNode } from "react";

type When = {
  at: string;
  day: string;
  hour: string;
  /** The day is shown once, at its first entry; it is read out at every one. */
  isNewDay: boolean;
};
type Props = { when: When } & (
  | {
      kind: "from-parent" | "third-party" | "reply" | "note";
      who: string;
      how: string;
      words: string;
      quoted?: string;
      children?: ReactNode;
    }
  | { kind: "act"; says: ReactNode; children?: ReactNode }
  | { kind: "refusal"; says: string; clause: string; words: string; instead: string; children?: ReactNode }
);

/** One entry of the record: words from the parent, a reply, a note of the house, an act, or a refusal. */
export const TimelineItem = (props: Props) => (
  <li className={`entry ${props.kind}`}>
    <time className="when" dateTime={props.when.at}>
      <b className={props.when.isNewDay ? undefined : "unseen"}>{props.when.day}</b> {props.when.hour}
    </time>
    <div className="leaf">
      <Leaf {...props} />
      {props.children}
    </div>
  </li>
);

function Leaf(props: Props) {
  if (props.kind === "act") return <p>{props.says}</p>;
  if (props.kind === "refusal")
    return (
      <>
        <p>
          <b>{props.says}</b>
        </p>
        <blockquote>
          {props.words} <span className="soft">(SOP {props.clause})</span>
        </blockquote>
        <p>{props.instead}</p>
      </>
    );
  return (
    <>
      <header>
        <b>{props.who}</b>
        <span className="soft">{props.how}</span>
      </header>
      <p className="words" dir="auto">
        {props.words}
      </p>
      {props.quoted && (
        <details className="quoted">
          <summary>Quoted text and signature</summary>
          <p className="words" dir="auto">
            {props.quoted}
          </p>
        </details>
      )}
    </>
  );
}
