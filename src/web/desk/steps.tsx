import type { StepLine } from "./step-lines.ts";

/** How a letter fared on its way, step by step; folded, because it is read when something went wrong. */
export const Steps = ({ lines }: { lines: readonly StepLine[] }) => (
  <details className="wayout small">
    <summary>On its way, step by step</summary>
    <ol>
      {lines.map(({ id, at, when, says }) => (
        <li key={id}>
          <time dateTime={at}>{when}</time> <span dir="auto">{says}</span>
        </li>
      ))}
    </ol>
  </details>
);
