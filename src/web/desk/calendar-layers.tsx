import { Link } from "react-router";
import { Section } from "../ui/section.tsx";
import { Table } from "../ui/table.tsx";
import type { LayerLine } from "./calendar-lines.ts";
import type { CalendarView } from "./calendar-view.ts";

type Props = Pick<CalendarView, "layers" | "rules"> & { mayChange: boolean };

/** The rules of the week and the year, and what comes from the district or is the school's own. */
export const CalendarLayers = ({ layers, rules, mayChange }: Props) => (
  <div className="settings">
    <Section title="Hours, terms and zone">
      <dl className="facts">
        {rules.map(({ about, name, value, whose }) => (
          <div key={about}>
            <dt>{name}</dt>
            <dd>
              {value.length ? value.map((line) => <p key={line}>{line}</p>) : <p className="soft">None.</p>}
              <p className="soft small">
                {value.length ? `${whose}. ` : null}
                {mayChange ? (
                  <Link to={`/desk/calendar/change?about=${about}`} aria-label={`Change: ${name}`}>
                    Change
                  </Link>
                ) : null}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
    <Section title="From the district">
      <Layer
        caption="Days of the district in this school year"
        lines={layers.district}
        none="The district has entered no days for this school year."
      />
    </Section>
    <Section title="The school’s own">
      <Layer
        caption="Days of the school in this school year"
        lines={layers.school}
        none="The school says nothing of its own; the district’s days count."
      />
    </Section>
  </div>
);

const Layer = ({ caption, lines, none }: { caption: string; lines: readonly LayerLine[]; none: string }) =>
  lines.length ? (
    <details>
      <summary>{lines.length === 1 ? "One entry" : `${lines.length} entries`}</summary>
      <Table
        caption={caption}
        lines={lines}
        keyOf={({ key }) => key}
        columns={[
          { head: "When", cell: ({ when }) => when },
          { head: "What", cell: ({ what }) => what },
          { head: "Why", cell: ({ why }) => why },
          { head: "Where from", cell: ({ from }) => from },
        ]}
      />
    </details>
  ) : (
    <p className="soft">{none}</p>
  );
