import { Link } from "react-router";
import type { State } from "../ui/state.ts";
import { StateMark } from "../ui/state-mark.tsx";
import type { SentenceLine } from "./sop-sections.ts";

/** `kept`: in time, in percent; null: nothing ended yet. */
function stateOf(kept: number | null): State {
  if (kept === null) return "open";
  if (kept === 100) return "met";
  return kept >= 90 ? "due" : "missed";
}

/** One sentence of the procedure, who keeps it, and its figure. */
export const SopSentence = ({ sentence, days }: { sentence: SentenceLine; days: string }) => {
  const { id, words, keptBy, how, figure } = sentence;
  return (
    <li id={`sop-${id}`}>
      <span className="id figure">{id}</span>
      <div>
        <p className="words">{words}</p>
        <p className="soft small">
          Kept by {keptBy}. {how}
        </p>
      </div>
      {figure ? (
        <div className="figures">
          <StateMark
            state={stateOf(figure.kept)}
            word={figure.kept === null ? "Nothing ended yet" : `${figure.kept}% in time`}
          />
          <span className="small">
            {figure.met} met, {figure.late} late, {figure.missed} missed, {figure.waived} waived, {figure.due}{" "}
            running
          </span>
          {figure.late + figure.missed + figure.waived ? (
            <Link
              className="small"
              to={`/desk/sop?days=${days}&clause=${id}`}
              aria-label={`Which ones were not kept under ${id}`}
            >
              Which ones?
            </Link>
          ) : null}
        </div>
      ) : null}
    </li>
  );
};
