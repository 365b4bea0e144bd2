import { Link } from "react-router";
import { Empty } from "../ui/empty.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import type { HitLine } from "./hit-lines.ts";

/** What a search found, the newest words first. */
export const Hits = ({ words, hits }: { words: string; hits: readonly HitLine[] }) => (
  <section aria-labelledby="found">
    <h2 id="found">
      {hits.length === 0 ? "Nothing" : hits.length === 1 ? "1 inquiry" : `${hits.length} inquiries`} found for
      “{words}” · <Link to="/desk">back to the list</Link>
    </h2>
    {hits.length ? (
      <ul className="today hits">
        {hits.map(({ reference, words, guardian, came, state, word, owed }) => (
          <li className="row" key={reference}>
            <StateMark state={state} word={word} />
            <div className="who">
              <a className="topic" href={`/desk/inquiries/${reference}`}>
                <span dir="auto">{words}</span>
              </a>
              <span className="sub">
                <bdi>{guardian}</bdi> · {came}
                {owed ? ` · ${owed}` : null}
              </span>
            </div>
            <span className="reference">{reference}</span>
          </li>
        ))}
      </ul>
    ) : (
      <Empty
        title="No inquiry holds all of these words."
        says="Try fewer words, or a name as the parent spells it. Notes are not searched."
      />
    )}
  </section>
);
