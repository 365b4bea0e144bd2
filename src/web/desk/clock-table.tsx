import { Link } from "react-router";
import { DueTime } from "../ui/due-time.tsx";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { Table } from "../ui/table.tsx";
import type { BoardLine } from "./clock-lines.ts";

/** What runs: one line by date, past dates first, what stands still last. */
export const ClockTable = ({ lines }: { lines: readonly BoardLine[] }) => (
  <Table
    caption="Past dates first, then by date; what stands still comes last"
    lines={lines}
    keyOf={({ key }) => key}
    isWide
    columns={[
      { head: "Stands", cell: ({ state, stands }) => <StateMark state={state} word={stands} /> },
      {
        head: "By",
        cell: ({ held, at, when, left, why }) =>
          held ? (
            <>Open, {held}</>
          ) : (
            <>
              <DueTime at={at} says={when} why={why} />
              <span className="sub">{left}</span>
            </>
          ),
      },
      {
        head: "What the law asks",
        cell: ({ plain, name, law }) => (
          <>
            {plain}
            <span className="sub">
              {name}, {law}
            </span>
          </>
        ),
      },
      {
        head: "Inquiry",
        cell: ({ reference }) => <Link to={`/desk/inquiries/${reference}`}>{reference}</Link>,
      },
      {
        head: "Source",
        cell: ({ source, lastChecked }) => (
          <>
            {source}
            <span className="sub">last checked {lastChecked}</span>
          </>
        ),
      },
    ]}
  />
);

type Entry = {
  name: string;
  plain: string;
  law: string;
  source: string;
  sure: string;
  lastChecked: string;
  isStale: boolean;
};

/** The catalogue with the day on which each entry was compared with its source. */
export const CatalogueTable = ({ lines }: { lines: readonly Entry[] }) => (
  <Section title="The catalogue">
    <Table
      caption="How sure each entry is, and when it was last compared with its source"
      lines={lines}
      keyOf={({ name }) => name}
      isWide
      columns={[
        { head: "Clock", cell: ({ name }) => <b className="nowrap">{name}</b> },
        {
          head: "What the law asks",
          cell: ({ plain, law }) => (
            <>
              {plain}
              <span className="sub">{law}</span>
            </>
          ),
        },
        { head: "Source", cell: ({ source }) => source },
        { head: "How sure", cell: ({ sure }) => sure },
        {
          head: "Last checked",
          cell: ({ lastChecked, isStale }) =>
            isStale ? (
              <StateMark state="missed" word={`${lastChecked}, too long ago`} />
            ) : (
              <span className="nowrap">{lastChecked}</span>
            ),
        },
      ]}
    />
  </Section>
);
