import type { ReactNode } from "react";

type Column<Line> = { head: string; cell(line: Line): ReactNode; isNumber?: boolean };
type Props<Line> = {
  caption: string;
  columns: readonly Column<Line>[];
  lines: readonly Line[];
  keyOf(line: Line): string;
  /** Wider than a telephone: the keyboard reaches it to move it sideways. */
  isWide?: boolean;
  /** On a telephone each line stands under its heads, one below the other, and nothing moves sideways. */
  stacks?: boolean;
};

/** Lines under heads. */
export const Table = <Line,>({ caption, columns, lines, keyOf, isWide, stacks }: Props<Line>) => (
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
                {cell(line)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
