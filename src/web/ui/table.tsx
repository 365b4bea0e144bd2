import type { ReactNode } from "react";

type Column<Line> = { head: string; cell(line: Line): ReactNode; isNumber?: boolean };
type Props<Line> = {
  caption: string;
  columns: readonly Column<Line>[];
  lines: readonly Line[];
  keyOf(line: Line): string;
  /** On a telephone each cell stands beside its head, one below the other, and nothing moves sideways. */
  stacks?: boolean;
  /** It stacks, and where it is wider than its place all the same, the keyboard reaches it to move it sideways. */
  isWide?: boolean;
};

/** Lines under heads. */
export const Table = <Line,>({ caption, columns, lines, keyOf, isWide, stacks = isWide }: Props<Line>) => (
  <div
    className={stacks ? "scroller stacks" : "scroller"}
    {...(isWide && { role: "region", "aria-label": caption, tabIndex: 0 })}
  >
    <table className="table" {...(stacks && { role: "table" })}>
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
          <tr key={keyOf(line)} {...(stacks && { role: "row" })}>
            {columns.map(({ head, cell, isNumber }) => (
              <td key={head} className={isNumber ? "number" : undefined} {...(stacks && { role: "cell" })}>
                {stacks ? <span className="head">{head}</span> : null}
                {stacks ? <div className="cell">{cell(line)}</div> : cell(line)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
