import { complaintWordsIn } from "../../letters/words/complaint-words.ts";
import { wordsIn } from "../../letters/words/words-in.ts";
import { numbered } from "../complaints/numbered.ts";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { StateShape } from "../ui/state-shape.tsx";
import type { ComplaintView } from "./complaint-view.ts";

/** Where a formal complaint stands: its steps, what was decided, and how to reach who is outside. */
export function ComplaintPart({ language, view }: { language: string; view: ComplaintView }) {
  const words = complaintWordsIn(language).pages;
  const { asked, refused, steps, points, outcome, late, outside, ended, isOpen } = view;
  if (!isOpen && !asked && !refused) return null;
  return (
    <Section title={words.title}>
      {asked ? <Notice kind="due" title={asked} /> : null}
      {refused ? (
        <Notice kind="info" title={words.refusedTitle}>
          {refused.map((says) => (
            <p key={says} dir="auto">
              {says}
            </p>
          ))}
        </Notice>
      ) : null}
      {ended ? <Notice kind="met" title={ended} /> : null}
      {late ? <Notice kind="due" title={late} /> : null}
      {points.length ? (
        <ol className="points">
          {points.map((point, at) => (
            <li key={numbered(at)} dir="auto">
              {point}
            </li>
          ))}
        </ol>
      ) : null}
      <ol className="ladder">
        {steps.map(({ key, place, placeWord, says, who, byWhen, hearing, overall, link, state }) => (
          <li key={key} className={place} aria-current={place === "now" ? "step" : undefined}>
            <StateShape state={state} />
            <div>
              <p className="stage">
                {says} <span className="unseen">({placeWord})</span>
              </p>
              <p>
                {words.whoDecides}:{" "}
                {link ? (
                  <bdi>
                    <a href={link} lang="en">
                      {who}
                    </a>
                  </bdi>
                ) : (
                  <bdi>{who}</bdi>
                )}
              </p>
              {byWhen ? (
                <p>
                  {words.byWhen}: <time dateTime={byWhen.at}>{byWhen.says}</time>
                </p>
              ) : null}
              {hearing ? <p>{hearing}</p> : null}
              {overall ? (
                <p>
                  {words.outcome}: <b>{overall}</b>
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      {outcome ? (
        <div className="flow">
          <h3>{words.outcome}</h3>
          <ol className="points">
            {outcome.findings.map(({ point, finding, reason }, at) => (
              <li key={numbered(at)}>
                {point ? <p dir="auto">{point}</p> : null}
                <p>
                  <b>{finding}.</b> {reason ? <bdi>{reason}</bdi> : null}
                </p>
              </li>
            ))}
          </ol>
          {outcome.hides ? <p>{wordsIn(language).pages.follow.hidden}</p> : null}
          {outcome.changes ? (
            <p>
              <b>{outcome.changesTitle}</b> <bdi>{outcome.changes}</bdi>
            </p>
          ) : null}
        </div>
      ) : null}
      {outside ? (
        <div className="small">
          <p>
            <b>{words.outsideTitle}:</b>
          </p>
          <p lang="en" dir="ltr">
            <a href={outside.link}>{outside.name}</a>. {outside.reach}
          </p>
        </div>
      ) : null}
    </Section>
  );
}
