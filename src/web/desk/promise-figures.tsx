import { Link } from "react-router";
import { Table } from "../ui/table.tsx";
import type { FigureLine } from "./promise-lines.ts";

/** How promises ended, a row per person, topic or school; every figure leads to the inquiries behind it. */
export const PromiseFigures = ({
  caption,
  head,
  lines,
}: {
  caption: string;
  head: string;
  lines: readonly FigureLine[];
}) => (
  <div className="tallies">
    <Table
      caption={caption}
      lines={lines}
      keyOf={({ key }) => key}
      columns={[
        { head, cell: ({ name }) => name },
        { head: "Kept", isNumber: true, cell: (line) => <Figure line={line} of="kept" says="kept" /> },
        {
          head: "Kept late",
          isNumber: true,
          cell: (line) => <Figure line={line} of="late" says="kept late" />,
        },
        {
          head: "Moved",
          isNumber: true,
          cell: (line) => <Figure line={line} of="moved" says="moved in time and kept" />,
        },
        { head: "Broken", isNumber: true, cell: (line) => <Figure line={line} of="broken" says="broken" /> },
      ]}
    />
  </div>
);

function Figure({ line, of, says }: { line: FigureLine; of: keyof FigureLine["figures"]; says: string }) {
  const { count, to } = line.figures[of];
  return count === 0 ? (
    0
  ) : (
    <Link to={to} aria-label={`${line.name}: ${count} ${says}`}>
      {count}
    </Link>
  );
}
