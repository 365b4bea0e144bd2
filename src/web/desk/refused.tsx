import { useEffect, useRef } from "react";
import { WaysOn } from "../gate/ways-on.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Answer } from "./answered.ts";

/** The fields of the forms whose notice the parent reads; the others are a reply's. */
function noticeFields({ act, values: { duty } }: Answer) {
  if (act === "escalation") return { fields: { words: "notice", without: "without-words" } };
  const words = act === "promise" ? "move-reason" : act === "clockExtension" ? "extend-reason" : null;
  return words && { fields: { words: `${words}-${duty}`, without: `without-words-${duty}` } };
}

type Props = { answer: Answer; at?: string; hasCheck?: boolean };

/** Why an act was not done: the sentence of the procedure, why here, and what to do instead; or what is missing. */
export function Refused({ answer, at = "", hasCheck = false }: Props) {
  const { refusal, problems } = answer;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A browser may answer with a promise, which is no way to clean up.
    void box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  if (refusal)
    return (
      <div ref={box}>
        <Notice kind="refused" title={refusal.findings ? "It was not sent." : refusal.because} isAnswer>
          {refusal.findings ? <p>{refusal.because}</p> : null}
          <p>{refusal.instead}</p>
          <blockquote className="clause">
            “{refusal.words}” <span className="soft">SOP {refusal.clause}</span>
          </blockquote>
          <WaysOn {...{ ways: refusal.ways ?? [], at, hasCheck, ...noticeFields(answer) }} />
        </Notice>
      </div>
    );
  if (!problems?.length) return null;
  return (
    <div ref={box}>
      <Notice kind="missed" title="Something is missing." isAnswer>
        {problems.map(({ says }) => (
          <p key={says}>{says}</p>
        ))}
      </Notice>
    </div>
  );
}
