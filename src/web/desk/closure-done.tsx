import { Link } from "react-router";
import { Notice } from "../ui/notice.tsx";
import type { ClosureLine } from "./closure-page.ts";
import { useWhile } from "./use-while.ts";

/** What became of a closure: how far counting is, then what moved, and the way back. */
export function ClosureDone({ closure, mayDeclare }: { closure: ClosureLine; mayDeclare: boolean }) {
  const { running, says, schools, who, became, isTakenBack, id } = closure;
  useWhile(running !== null);
  return (
    <div className="closuredone">
      <div className="pagehead">
        <h1>{isTakenBack ? "Taken back" : "Done"}</h1>
      </div>
      {running ? (
        <Notice kind="due" title="The dates are being counted again.">
          <p>
            <progress
              value={running.done}
              max={Math.max(1, running.of)}
              aria-label="Inquiries counted again"
            />{" "}
            {running.done.toLocaleString("en")} of {running.of.toLocaleString("en")} inquiries. You can leave
            this page; it goes on.
          </p>
          <noscript>
            <p>
              <a href={`/desk/closure?done=${id}`}>Look again</a>
            </p>
          </noscript>
        </Notice>
      ) : (
        <Notice kind="met" isAnswer title={became}>
          <p>Every old date stays in the record, with the new one and the reason.</p>
        </Notice>
      )}
      <p>{isTakenBack ? <s>{says}</s> : says}</p>
      <p className="soft">
        {schools}. {who}
      </p>
      <p className="buttons">
        <Link className="button quiet" to="/desk/closure">
          All closures
        </Link>
        {mayDeclare && !isTakenBack ? (
          <Link className="button quiet" to={`/desk/closure?undo=${id}`}>
            Undo
          </Link>
        ) : null}
      </p>
    </div>
  );
}
