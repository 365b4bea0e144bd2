import { wordsIn } from "../../letters/words/words-in.ts";
import type { PortalFrameOf } from "./frame-of.ts";
import { PortalPage } from "./portal-page.tsx";

/** What is said when there is nothing to show: what it is, why, and what to do next. */
export function TroublePage({ frame, trouble }: { frame: PortalFrameOf; trouble: "notFound" | "linkOver" }) {
  const words = wordsIn(frame.language).pages;
  const { title, text, next } = words.problems[trouble];
  return (
    <PortalPage frame={frame}>
      <title>{title}</title>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>{next}</p>
      <p>
        <a href={`/?language=${frame.language}`}>{words.form.title}</a>
      </p>
    </PortalPage>
  );
}
