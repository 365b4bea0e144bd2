import { useEffect, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { ActForm } from "./act-form.tsx";
import { useInquiry } from "./inquiry-provider.tsx";
import { LaterChoice } from "./later-field.tsx";
import type { LeavingLine } from "./leaving-lines.ts";
import { useWhile } from "./use-while.ts";

/** Replies that have not left: undone by one press, or let go at another moment. */
export const LeavingNotices = () =>
  useInquiry().page.leaving.map((line) => <LeavingNotice key={`${line.letter} ${line.at}`} line={line} />);

function LeavingNotice({ line }: { line: LeavingLine }) {
  const { page } = useInquiry();
  const left = useSecondsLeft(line.seconds);
  // What waits for ten seconds is soon gone; the page shows what became of it.
  useWhile(left === 0);
  if (!page.may.takingBack) return null;
  const title =
    left === null
      ? `${line.wasTried ? "A reply could not leave yet" : "A reply waits"}: it leaves ${line.when}`
      : left > 0
        ? "Your reply leaves in a moment"
        : "Your reply is leaving";
  return (
    <div className="leaving">
      <Notice kind={line.late || line.isOverheard ? "due" : "info"} title={title} isAnswer>
        {line.late ? <p>{line.late}</p> : null}
        {line.isOverheard ? <p>The parent wrote again since. Read that before it leaves.</p> : null}
        <div className="buttons">
          <ActForm act="takingBack" about={line.letter}>
            {({ busy }) => (
              <>
                <input type="hidden" name="letter" value={line.letter} />
                <Button keys="U" disabled={busy}>
                  {left === null ? "Take it back" : "Undo"}
                </Button>
              </>
            )}
          </ActForm>
          {left ? (
            // Read out once, in the title: a voice that counts would never end.
            <span className="countdown" aria-hidden="true">
              {left} s
            </span>
          ) : null}
        </div>
        {left === null ? (
          <details>
            <summary>Let it leave at another moment</summary>
            <ActForm act="leaving" about={line.letter} className="flow">
              {({ problem, value, busy }) => (
                <>
                  <input type="hidden" name="letter" value={line.letter} />
                  <LaterChoice id={`leave-${line.letter}`} problem={problem("leaves")} value={value} />
                  <Button manner="quiet" disabled={busy}>
                    Change it
                  </Button>
                </>
              )}
            </ActForm>
          </details>
        ) : null}
      </Notice>
    </div>
  );
}

/** Counts whole seconds down to nothing from what the server said; null stays null. */
function useSecondsLeft(from: number | null): number | null {
  const [left, setLeft] = useState(from);
  useEffect(() => {
    if (from === null) return;
    const until = performance.now() + from * 1_000;
    const every = setInterval(
      () => setLeft(Math.max(0, Math.ceil((until - performance.now()) / 1_000))),
      250,
    );
    return () => clearInterval(every);
  }, [from]);
  return left;
}
