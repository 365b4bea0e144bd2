import type { Guided } from "../../sop/guidance.ts";
import { direction } from "../direction.ts";

type Props = {
  /** "They sound angry: words that help" */
  title: string;
  guided: Guided;
  /** The parent's language, for the sentences that we have in it. */
  language?: string;
  /** Why it is shown first, in a sentence. */
  because?: string;
};

/** What helps right now, folded until it is wanted: to do, to say, and better left unsaid. */
export const GuidancePanel = ({ title, guided, language = "en", because }: Props) => (
  <details className="guidance">
    <summary>{title}</summary>
    <div className="flow">
      <h3>Do</h3>
      <ul>
        {guided.do.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {guided.say.length ? (
        <>
          <h3>Say</h3>
          <ul className="says">
            {guided.say.map(({ en, theirs }) => (
              <li key={en}>
                “{en}”
                {theirs ? (
                  <span className="theirs" lang={language} dir={direction(language)}>
                    {theirs}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h3>Leave unsaid</h3>
      <ul>
        {guided.avoid.map(({ says, why }) => (
          <li key={says}>
            “{says}” <span className="soft">{why}</span>
          </li>
        ))}
      </ul>
      {because ? <p className="soft">{because}</p> : null}
    </div>
  </details>
);
