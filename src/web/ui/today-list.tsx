import { Empty } from "./empty.tsx";
import { SourceMark } from "./source-mark.tsx";
import type { State } from "./state.ts";
import { StateMark } from "./state-mark.tsx";

export type TodayRow = {
  reference: string;
  topic: string;
  /** The topic's own name, where `topic` is what the parent wrote. */
  about?: string;
  /** "Maryam Haddad, for Yusuf (5B)" */
  guardian: string;
  /** "Acknowledge by 16:00" */
  owed: string;
  /** "2 school hours left" */
  left: string;
  owner: string;
  /** "by phone, today 09:12" */
  came: string;
  /** By what way it came; shown as a shape beside the word. */
  source?: string;
  /** An escalation waits to be accepted. */
  asked?: true;
  state: State;
  /** The state's word, where it has a better one here. */
  stands?: string;
};
export type TodayGroup = {
  name: "danger" | "late" | "today" | "tomorrow" | "later" | "waiting" | "answered";
  rows: readonly TodayRow[];
};

const titles: Record<TodayGroup["name"], { title: string; says: string }> = {
  danger: {
    title: "Danger",
    says: "Nobody has said yet that they have it, or that it is over. Open it now.",
  },
  late: { title: "Late", says: "A date has passed. The oldest first." },
  today: { title: "Today", says: "Owed before the school closes." },
  tomorrow: { title: "Next school day", says: "Owed when the school is open next." },
  later: { title: "Later", says: "Promised for another day." },
  waiting: {
    title: "Waiting for the parent",
    says: "We asked. Each comes back when it is time to ask again or close.",
  },
  answered: { title: "Answered", says: "Nothing more is owed. Close them." },
};

/** The queue: what is owed next, to whom, by when and by whom, in the order in which it is owed. */
export function TodayList({ groups, isOwn }: { groups: readonly TodayGroup[]; isOwn?: boolean }) {
  const filled = groups.filter(({ rows }) => rows.length);
  if (!filled.length)
    return (
      <Empty
        title={isOwn ? "Nothing of yours is owed." : "Nothing is owed."}
        says={
          isOwn
            ? "An inquiry appears here by itself, as soon as it is given to you or waits for you to take it over."
            : "New inquiries appear here by themselves, as soon as a parent writes, rings or comes in."
        }
      />
    );
  return (
    <div className="today">
      {filled.map(({ name, rows }) => (
        <section key={name} className={`group is-${name}`} aria-labelledby={`group-${name}`}>
          <header>
            <h2 id={`group-${name}`}>{titles[name].title}</h2>
            <span className="figure">
              <span aria-hidden="true">{rows.length}</span>
              <span className="unseen">{rows.length === 1 ? "1 inquiry" : `${rows.length} inquiries`}</span>
            </span>
            <p>{titles[name].says}</p>
          </header>
          <ul>
            {rows.map((row) => (
              <Row key={row.reference} {...row} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const Row = ({
  reference,
  topic,
  about,
  guardian,
  owed,
  left,
  owner,
  came,
  source,
  asked,
  state,
  stands,
}: TodayRow) => (
  <li className="row">
    <StateMark state={state} {...(stands && { word: stands })} />
    <div className="owed">
      {owed}
      <span className="sub">{left}</span>
    </div>
    <div className="who">
      <a className="topic" href={`/desk/inquiries/${reference}`}>
        <span dir="auto">{topic}</span>
      </a>
      <span className="sub">
        {about ? `${about} · ` : null}
        <bdi>{guardian}</bdi>
      </span>
    </div>
    <div className="owner">
      {owner}
      {asked ? <span className="asked"> · escalated</span> : null}
      <span className="sub">
        {source ? <SourceMark source={source} /> : null}
        {came}
      </span>
    </div>
    <span className="reference">{reference}</span>
  </li>
);
