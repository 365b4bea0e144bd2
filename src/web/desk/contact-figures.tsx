import { Link } from "react-router";
import type { ContactGroup, ContactRow, ContactFigures as Counts } from "../../store/reads/first-contact.ts";
import { Section } from "../ui/section.tsx";
import { Table } from "../ui/table.tsx";
import { topicWords } from "./desk-words.ts";
import { type SchoolClock, whenWords } from "./when-words.ts";

const says: Record<Exclude<ContactGroup, "answered">, { name: string; of: "answered" | "received" }> = {
  first: { name: "Settled at first contact: by one reply", of: "answered" },
  later: { name: "Answered, and needed more than that", of: "answered" },
  staff: { name: "Escalated by staff", of: "received" },
  guardian: { name: "The parent asked for the next person up", of: "received" },
  sweep: { name: "Not accepted in time, so it climbed", of: "received" },
};
type Line = { group: ContactGroup; name: string; count: number; share: string };

/** The figures of SOP 6 as lines: how many, and of what. */
export const contactLines = (figures: Counts): Line[] =>
  (Object.keys(says) as (keyof typeof says)[]).map((group) => {
    const { name, of } = says[group];
    const all = figures[of];
    const share = all === 0 ? "–" : `${Math.round((100 * figures[group]) / all)}% of ${all} ${of}`;
    return { group, name, count: figures[group], share };
  });

/** The inquiries behind one of them, in words. */
export const contactRows = (rows: readonly ContactRow[], clock: SchoolClock) =>
  rows.map(({ reference, receivedAt, topic }) => ({
    ...{ reference, topic: topicWords(topic), when: whenWords(receivedAt, clock) },
  }));

type Props = {
  lines: readonly Line[];
  days: string;
  open: { group: ContactGroup; rows: ReturnType<typeof contactRows> } | null;
  mayRead: boolean;
};

/** First contact and escalation, each figure with the inquiries behind it. */
export const ContactFigures = ({ lines, days, open, mayRead }: Props) => (
  <div id="first-contact">
    <Table
      caption="First contact and escalation; emergencies are not counted"
      lines={lines}
      keyOf={({ group }) => group}
      columns={[
        { head: "What became of it", cell: ({ name }) => name },
        {
          head: "Inquiries",
          isNumber: true,
          cell: ({ group, name, count }) =>
            count === 0 ? (
              0
            ) : (
              <Link
                to={`/desk/sop?days=${days}&group=${group}#first-contact`}
                aria-label={`${name}: ${count}`}
              >
                {count}
              </Link>
            ),
        },
        { head: "Share", cell: ({ share }) => share },
      ]}
    />
    {open ? (
      <Section
        title={lines.find(({ group }) => group === open.group)?.name ?? ""}
        beside={<Link to={`/desk/sop?days=${days}#first-contact`}>Close this list</Link>}
      >
        <Table
          caption="The latest first, at most 100"
          lines={open.rows}
          keyOf={({ reference }) => reference}
          columns={[
            {
              head: "Inquiry",
              cell: ({ reference }) =>
                mayRead ? <Link to={`/desk/inquiries/${reference}`}>{reference}</Link> : reference,
            },
            { head: "About", cell: ({ topic }) => topic },
            { head: "Received", cell: ({ when }) => when },
          ]}
        />
      </Section>
    ) : null}
  </div>
);
