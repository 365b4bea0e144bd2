import type { ReactNode } from "react";

type Column<Line> = { head: string; cell(line: Line): ReactNode; isNumber?: boolean };
type Props<Line> = {
  caption: string;
  columns: readonly Column<Line>[];
  lines: readonly Line[];
  keyOf(line: Line): string;
  /** Wider than a telephone: there each line stands by itself, with its heads; else the keyboard moves it sideways. */
  isWide?: boolean;
};

/** Lines under heads. */
export const Table = <Line,>({ caption, columns, lines, keyOf, isWide }: Props<Line>) => (
  <div className="scroller" {...(isWide && { role: "region", "aria-label": caption, tabIndex: 0 })}>
    <table className={isWide ? "table stacks" : "table"}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, isNumber }) => (
            <th scope="col" key={head} className={isNumber ? "number" : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={keyOf(line)}>
            {columns.map(({ head, cell, isNumber }) => (
              <td
                key={head}
                className={isNumber ? "number" : undefined}
                data-head={isWide ? head : undefined}
              >
                {cell(line)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
