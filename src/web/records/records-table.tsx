import { Link } from "react-router";
import { DueTime } from "../ui/due-time.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { Table } from "../ui/table.tsx";
import type { RecordsLine } from "./board-lines.ts";

/** Requests by their date, each with its law and why that day. */
export const RecordsTable = ({ caption, lines }: { caption: string; lines: readonly RecordsLine[] }) => (
  <Table
    caption={caption}
    lines={lines}
    keyOf={({ id }) => id}
    isWide
    columns={[
      {
        head: "Request",
        cell: ({ id, asks, state, stands }) => (
          <>
            <Link to={`/desk/records/${id}`}>{asks}</Link>
            <span className="sub">
              <StateMark state={state} word={stands} />
            </span>
          </>
        ),
      },
      {
        head: "By",
        cell: ({ clock }) =>
          !clock ? (
            <span className="soft">No clock of law</span>
          ) : clock.held ? (
            <>Open, {clock.held}</>
          ) : (
            <>
              <DueTime at={clock.at} says={clock.when} why={clock.why} />
              <span className="sub">
                {clock.left ? `${clock.left}, ` : ""}
                {clock.name}
              </span>
            </>
          ),
      },
      {
        head: "Who",
        cell: ({ student, guardian }) => (
          <>
            <bdi>{student ?? "Student not linked yet"}</bdi>
            <span className="sub">
              <bdi>{guardian ?? "parent not linked yet"}</bdi>
            </span>
          </>
        ),
      },
      {
        head: "Inquiry",
        cell: ({ reference, opened }) => (
          <>
            <Link to={`/desk/inquiries/${reference}`}>{reference}</Link>
            <span className="sub">opened {opened}</span>
          </>
        ),
      },
    ]}
  />
);
