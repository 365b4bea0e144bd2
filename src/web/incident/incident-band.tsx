import { Link } from "react-router";
import { Notice } from "../ui/notice.tsx";
import type { incidentLine } from "./incident-lines.ts";

type Props = { line: ReturnType<typeof incidentLine>; withSchool?: boolean; isHere?: boolean };

/** What goes on, as a calm band; loud only when parents wait for a word that did not come. */
export const IncidentBand = ({ line, withSchool = false, isHere = false }: Props) => (
  <Notice
    kind={line.isLate ? "missed" : line.state === "asked" || line.owesLook ? "due" : "info"}
    title={`${line.kind}${withSchool ? `, ${line.schoolName}` : ""}, since ${line.since}.`}
  >
    <p dir="auto">{line.says}</p>
    <p>
      {line.state === "asked"
        ? "Parents see nothing of it yet: a second person is to agree. "
        : line.owesLook
          ? `${line.next} It was opened by one person alone; a second one looks at it. `
          : `${line.next} `}
      {isHere ? null : <Link to={line.at}>Open it</Link>}
    </p>
  </Notice>
);
