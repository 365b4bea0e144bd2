import { deskOf } from "../desk/desk-of.ts";
import { plural } from "../desk/left-words.ts";
import { Empty } from "../ui/empty.tsx";
import { Section } from "../ui/section.tsx";
import type { Route } from "./+types/board.ts";
import { recordsLines } from "./board-lines.ts";
import { RecordsTable } from "./records-table.tsx";

export const meta: Route.MetaFunction = () => [{ title: "Records requests" }];

export async function loader({ context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const [{ calendar }, rows] = await Promise.all([desk.school(viewer), desk.records.board(viewer)]);
  const lines = recordsLines(rows, calendar, desk.now());
  return { open: lines.filter(({ over }) => !over), over: lines.filter(({ over }) => over) };
}

/** Every request to see, copy, correct or erase a record, by its date. */
export default function Board({ loaderData: { open, over } }: Route.ComponentProps) {
  return (
    <div className="statutory flow">
      <div className="pagehead">
        <div>
          <h1>Records requests</h1>
          <p className="soft">
            {open.length ? `${plural(open.length, "request")} not yet over` : "No request is open"}. Nothing
            leaves before a second person has approved it.
          </p>
        </div>
      </div>
      {open.length ? (
        <RecordsTable caption="By their date; those without a clock of law come last" lines={open} />
      ) : (
        <Empty
          title="No request is open."
          says="One appears here when somebody opens it on an inquiry, under “Records”. The desk suggests; a person decides."
        />
      )}
      {over.length ? (
        <Section title="Over in the last thirty days">
          <RecordsTable caption="What became of each" lines={over} />
        </Section>
      ) : null}
    </div>
  );
}
