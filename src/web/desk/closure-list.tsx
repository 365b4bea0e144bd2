import { Link } from "react-router";
import { Empty } from "../ui/empty.tsx";
import { Section } from "../ui/section.tsx";
import type { ClosureLine } from "./closure-page.ts";

/** What was declared, the newest first. */
export const ClosureList = ({ lines }: { lines: readonly ClosureLine[] }) => (
  <Section title="Declared">
    {lines.length === 0 ? (
      <Empty
        title="No day was declared closed"
        says="A closure appears here as soon as somebody declares one."
      />
    ) : (
      <ul className="closurelist">
        {lines.map(({ id, says, schools, who, became, isTakenBack, running }) => (
          <li key={id}>
            <Link to={`/desk/closure?done=${id}`}>{isTakenBack ? <s>{says}</s> : says}</Link>
            <span className="soft">
              {schools}. {who} {running ? "The dates are being counted again." : became}
            </span>
          </li>
        ))}
      </ul>
    )}
  </Section>
);
