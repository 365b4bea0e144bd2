import { Link } from "react-router";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { Table } from "../ui/table.tsx";
import type { UnkeptLine } from "./unkept-lines.ts";

type Props = { clause: string; lines: readonly UnkeptLine[]; mayRead: boolean; back: string };

/** What stands behind a figure: each duty that was late, missed or waived, with the inquiry that proves it. */
export const UnkeptList = ({ clause, lines, mayRead, back }: Props) => (
  <Section title={`Not kept in time under ${clause}`} beside={<Link to={back}>Close this list</Link>}>
    <Table
      caption="The latest first, at most 100"
      lines={lines}
      keyOf={({ key }) => key}
      columns={[
        {
          head: "Inquiry",
          cell: ({ reference }) =>
            mayRead ? <Link to={`/desk/inquiries/${reference}`}>{reference}</Link> : reference,
        },
        { head: "Was due", cell: ({ when }) => when },
        {
          head: "Stands",
          cell: ({ stands }) => <StateMark state={stands === "Waived" ? "open" : "missed"} word={stands} />,
        },
      ]}
    />
  </Section>
);
