import { Pagination } from "../ui/pagination.tsx";
import { Section } from "../ui/section.tsx";
import { Table } from "../ui/table.tsx";
import type { ChangeLine } from "./roster-words.ts";

type Props = {
  id: string;
  kind: string;
  title: string;
  lines: readonly ChangeLine[];
  page: number;
  pages: number;
};

/** The changes of one kind, opened. */
export const ImportChanges = ({ id, kind, title, lines, page, pages }: Props) => {
  const to = (at: number) => `?id=${id}&show=${kind}&page=${at}#changes`;
  const hasWhy = lines.some(({ why }) => why);
  return (
    <div id="changes">
      <Section title={title}>
        {lines.length ? (
          <Table
            caption={pages > 1 ? `Page ${page} of ${pages.toLocaleString("en")}` : "By name"}
            stacks
            lines={lines}
            keyOf={({ id }) => id}
            columns={[
              {
                head: "Who",
                cell: ({ who, of }) => (
                  <>
                    <bdi>{who}</bdi>
                    {of ? <div className="soft">{of}</div> : null}
                  </>
                ),
              },
              {
                head: "What",
                cell: ({ what }) =>
                  what.map(({ name, was, is }) => (
                    <div className="rosterwas" key={name}>
                      {name}:{" "}
                      {was === null ? (
                        <bdi>{is}</bdi>
                      ) : (
                        <>
                          {<bdi>{was}</bdi>} → {<bdi>{is}</bdi>}
                        </>
                      )}
                    </div>
                  )),
              },
              ...(hasWhy ? [{ head: "Note", cell: ({ why }: ChangeLine) => why }] : []),
              { head: "In the file", cell: ({ where }) => <span className="rosterfiles">{where}</span> },
            ]}
          />
        ) : (
          <p className="soft">These lines are no longer kept.</p>
        )}
        {pages > 1 ? (
          <Pagination
            label="Pages"
            newerWord="Before"
            olderWord="Next"
            {...(page > 1 && { newer: to(page - 1) })}
            {...(page < pages && { older: to(page + 1) })}
          />
        ) : null}
      </Section>
    </div>
  );
};
