import { Link } from "react-router";
import { may } from "../../access/may.ts";
import { Facts } from "../ui/facts.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { Table } from "../ui/table.tsx";
import type { Route } from "./+types/settings.ts";
import { deskOf } from "./desk-of.ts";
import { settingsPage } from "./settings-page.ts";
import { silentWords } from "./silent-words.ts";

export const meta: Route.MetaFunction = () => [{ title: "Settings" }];

export async function loader({ context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const [school, staff] = await Promise.all([desk.school(viewer), desk.colleagues(viewer)]);
  return {
    silent: await silentWords(desk, viewer, { zone: school.calendar.tz, now: desk.now() }),
    ...settingsPage(school, staff),
    mayImport: may(viewer.roles, "preview roster"),
    mayChain: may(viewer.roles, "change chain"),
    mayMailboxes: may(viewer.roles, "change mailboxes"),
    mayGuide: may(viewer.roles, "change guidance"),
  };
}

export default function Settings({ loaderData }: Route.ComponentProps) {
  const { school, edition, hours, closures, topics, designated, protocols, packs, staff } = loaderData;
  return (
    <>
      <div className="pagehead">
        <div>
          <h1>Settings</h1>
          <p className="soft">As they are in force. What has no place here is set on the command line.</p>
        </div>
      </div>
      {loaderData.silent ? (
        <Notice kind="missed" title="Mail does not come back">
          <p>{loaderData.silent}</p>
        </Notice>
      ) : null}
      <div className="settings">
        <Section title="What you can change or look at here">
          <ul>
            {loaderData.mayChain ? (
              <li>
                <Link to="/desk/settings/chain">Change whom an emergency calls</Link>
              </li>
            ) : null}
            <li>
              <Link to="/desk/settings/ladders">By which ladders a complaint goes up</Link>
            </li>
            {loaderData.mayMailboxes ? (
              <li>
                <Link to="/desk/settings/mailboxes">Connect mailboxes, and see how they are doing</Link>
              </li>
            ) : null}
            {loaderData.mayGuide ? (
              <li>
                <Link to="/desk/settings/guidance">Change the words that help</Link>
              </li>
            ) : null}
            {loaderData.mayImport ? (
              <li>
                <Link to="/desk/roster">Import a roster</Link>
              </li>
            ) : null}
          </ul>
        </Section>
        <Section title="School">
          <Facts facts={school} />
        </Section>
        <Section title="Edition of the procedure">
          <Facts facts={edition} />
        </Section>
        <Section title="Opening hours">
          <Facts facts={hours} />
        </Section>
        <Section title="Closures">
          {closures.length ? (
            <Facts facts={closures} />
          ) : (
            <p className="soft">
              None beyond the yearly calendar. A closure appears here as soon as it is declared.
            </p>
          )}
        </Section>
        <Section title="In an emergency, called in this order">
          <ol className="numbered">
            {designated.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ol>
        </Section>
        <Section title="Topics and their owners">
          <Facts facts={topics} />
        </Section>
      </div>
      <Section title="What counts as an emergency">
        <Table
          caption="The protocols, and who is called"
          lines={protocols}
          keyOf={({ code }) => code}
          columns={[
            { head: "It is about", cell: ({ name }) => name },
            { head: "Called", cell: ({ called }) => called },
            { head: "How fast", cell: ({ clock }) => clock },
          ]}
        />
      </Section>
      <Section title="Who may be told what">
        <p className="soft">
          These rules are on, and are asked in this order. They are no legal advice: your counsel confirms
          them before you rely on them. Each rule stands in <code>docs/disclosure-rules.md</code>; your
          administrator sets the laws and their order with <code>answerable laws</code>.
        </p>
        <Table
          caption="The packs of rules that are on"
          isWide
          lines={packs}
          keyOf={({ law }) => law}
          columns={[
            { head: "Law", cell: ({ law }) => law },
            { head: "Rules", cell: ({ rules }) => rules },
            {
              head: "They rest on",
              cell: ({ sources }) => (
                <details>
                  <summary>{sources.length === 1 ? "1 source" : `${sources.length} sources`}</summary>
                  <ul>
                    {sources.map((source) => (
                      <li key={source}>{source}</li>
                    ))}
                  </ul>
                </details>
              ),
            },
            { head: "Last checked", cell: ({ lastChecked }) => lastChecked },
          ]}
        />
      </Section>
      <Section title="Staff">
        <p>
          <Link to="/desk/organisation">Who answers to whom, and who stands above everybody</Link>
        </p>
        <Table
          caption="Who may sign in"
          lines={staff}
          keyOf={({ id }) => id}
          columns={[
            { head: "Name", cell: ({ name }) => name },
            { head: "Position", cell: ({ title }) => title },
            { head: "Role", cell: ({ roles }) => roles },
          ]}
        />
      </Section>
    </>
  );
}
