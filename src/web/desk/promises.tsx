import { Link } from "react-router";
import { may } from "../../access/may.ts";
import { seesOnlyOwn } from "../../access/viewer.ts";
import { outcomes } from "../../store/reads/promises.ts";
import { isUuid } from "../is-uuid.ts";
import { Empty } from "../ui/empty.tsx";
import { Section } from "../ui/section.tsx";
import { Table } from "../ui/table.tsx";
import { Tabs } from "../ui/tabs.tsx";
import type { Route } from "./+types/promises.ts";
import { deskOf } from "./desk-of.ts";
import { PromiseFigures } from "./promise-figures.tsx";
import { figureLines, type PromiseLine, promiseLines } from "./promise-lines.ts";
import { spansOf } from "./promise-spans.ts";
import { localDate } from "./when-words.ts";

export const meta: Route.MetaFunction = () => [{ title: "Promises" }];

const titles = {
  kept: "Kept in time",
  moved: "Moved in time and kept",
  late: "Kept late",
  broken: "Broken",
} as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const { calendar } = await desk.school(viewer);
  const clock = { zone: calendar.tz, now: desk.now() };
  const asked = new URL(request.url).searchParams;
  const spans = spansOf(calendar, localDate(clock.now, calendar.tz));
  const span = spans.find(({ key }) => key === asked.get("span")) ?? spans[0];
  if (!span) throw new Error("there is always the last 90 days");
  const outcome = outcomes.find((one) => one === asked.get("outcome"));
  const owner = asked.get("person");
  const topic = asked.get("topic");
  const found = await desk.promises(viewer, {
    ...{ from: span.from, to: span.to },
    ...(outcome && {
      behind: {
        outcome,
        ...(owner !== null && (owner === "" || isUuid(owner)) && { owner }),
        ...(topic !== null && { topic }),
      },
    }),
  });
  const figures = (of: "person" | "topic" | null) => figureLines(found.figures, of, span.key);
  return {
    ownOnly: seesOnlyOwn(viewer),
    mayRead: may(viewer.roles, "read inquiry"),
    spans: spans.map(({ key, label }) => ({
      ...{ to: `/desk/promises?span=${key}`, label, isCurrent: key === span.key },
    })),
    running: promiseLines(found.running, clock),
    behind: outcome ? { title: titles[outcome], lines: promiseLines(found.behind, clock) } : null,
    back: `/desk/promises?span=${span.key}`,
    ...{ school: figures(null), people: figures("person"), topics: figures("topic") },
  };
}

export default function PromisesPage({ loaderData }: Route.ComponentProps) {
  const { ownOnly, mayRead, spans, running, behind, back, school, people, topics } = loaderData;
  return (
    <>
      <div className="pagehead">
        <div>
          <h1>{ownOnly ? "Your promises" : "Promises"}</h1>
          <p className="soft">Dates that parents were told, by who gave them.</p>
        </div>
      </div>
      <Section title="Running">
        {running.length ? (
          <Lines caption="By date, the nearest first" lines={running} mayRead={mayRead} />
        ) : (
          <Empty
            title="No promise is running."
            says="A date appears here as soon as a reply or an escalation gives one to a parent."
          />
        )}
      </Section>
      <Section title="How they ended">
        <div className="flow">
          <Tabs label="When they were due" tabs={spans} />
          {behind ? (
            <>
              <p>
                <b>{behind.title}</b> · <Link to={back}>Close this list</Link>
              </p>
              <Lines caption="The latest first, at most 100" lines={behind.lines} mayRead={mayRead} />
            </>
          ) : null}
          {people.length ? (
            <>
              <PromiseFigures
                caption={ownOnly ? "Yours" : "The school"}
                head={ownOnly ? "You" : "School"}
                lines={school}
              />
              {ownOnly ? null : <PromiseFigures caption="By who gave them" head="Who" lines={people} />}
              <PromiseFigures caption="By topic" head="Topic" lines={topics} />
              <p className="soft small">
                A promise that was moved before it lapsed, with a reason that the parent was told, and then
                kept, counts as moved. One that an escalation or a withdrawal replaced is not counted.
              </p>
            </>
          ) : (
            <p className="soft">No promise fell due in this time.</p>
          )}
        </div>
      </Section>
    </>
  );
}

const Lines = ({
  caption,
  lines,
  mayRead,
}: {
  caption: string;
  lines: readonly PromiseLine[];
  mayRead: boolean;
}) => (
  <Table
    caption={caption}
    lines={lines}
    keyOf={({ key }) => key}
    columns={[
      {
        head: "Inquiry",
        cell: ({ reference }) => (
          <span className="nowrap">
            {mayRead ? <Link to={`/desk/inquiries/${reference}`}>{reference}</Link> : reference}
          </span>
        ),
      },
      { head: "Promised for", cell: ({ when, moved }) => (moved ? `${when} (${moved})` : when) },
      { head: "Given by", cell: ({ owner }) => owner },
      { head: "Topic", cell: ({ topic }) => topic },
    ]}
  />
);
