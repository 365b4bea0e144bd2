import { useState } from "react";
import { useAwake } from "../emergency/use-awake.ts";
import { type Purified, purified } from "./purified.ts";

/** Without scripts and without our origin; links may open a page of their own. */
const sandbox = "allow-popups allow-popups-to-escape-sandbox";

/**
 * The mail's own page, one press away, in a frame that can do nothing. With scripts it is cleaned again in the browser before
 * it is shown; without them the page stands there as the server has cleaned it, and is loaded when it is opened.
 */
export function AsWritten({ src, says }: { src: string; says: readonly string[] }) {
  const isAwake = useAwake();
  const [found, setFound] = useState<Purified | "failed" | null>(null);
  const open = (isOpen: boolean) => {
    if (!isOpen || found) return;
    purified(src).then(setFound, () => setFound("failed"));
  };
  const frame = found && found !== "failed" ? found : null;
  return (
    <details className="aswritten" onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>As it was written</summary>
      {says.length ? <p className="soft small">{says.join(" ")}</p> : null}
      {!isAwake || frame?.isSame ? (
        <iframe title="The mail as it was written" sandbox={sandbox} src={src} loading="lazy" />
      ) : frame && !frame.isSame ? (
        <>
          <p className="small">Your browser took out more of it than we had.</p>
          <iframe title="The mail as it was written" sandbox="" srcDoc={frame.html} />
        </>
      ) : (
        <p className="soft" role="status">
          {found === "failed"
            ? "It cannot be shown. The mail as it came can be taken below."
            : "One moment …"}
        </p>
      )}
    </details>
  );
}
