import { Link } from "react-router";
import { lawsOf } from "../../sop/edition.ts";
import { ladderLaws } from "../../sop/ladders/ladder.ts";
import { inForce } from "../../sop/ladders/ladders.ts";
import { deskOf } from "../desk/desk-of.ts";
import { plural } from "../desk/left-words.ts";
import { checkedOn, sureWords } from "../desk/sure-words.ts";
import { DueTime } from "../ui/due-time.tsx";
import { Empty } from "../ui/empty.tsx";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { Table } from "../ui/table.tsx";
import type { Route } from "./+types/board.ts";
import { complaintBoard } from "./board-lines.ts";

export const meta: Route.MetaFunction = () => [{ title: "Complaints" }];

export async function loader({ context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const [{ calendar, edition, complaint_ladders }, running, staff] = await Promise.all([
    desk.school(viewer),
    desk.complaints(viewer),
    desk.colleagues(viewer),
  ]);
  const lines = complaintBoard(
    running,
    (id) => staff.find((one) => one.id === id)?.name,
    calendar,
    desk.now(),
  );
  return {
    lines,
    late: lines.filter(({ state }) => state === "missed").length,
    ladders: inForce(complaint_ladders, lawsOf(edition)).map((one) => ({
      ...{ key: one.key, title: one.title, plain: one.plain, citation: one.citation },
      law: one.laws.map((law) => ladderLaws[law]).join(", ") || "The procedure’s own",
      ...{ steps: one.stages.length, sure: sureWords[one.verified], checked: checkedOn(one.lastChecked) },
    })),
  };
}

/** Every formal complaint that runs, by its next date, and the ladders that are in force here. */
export default function Complaints({ loaderData }: Route.ComponentProps) {
  const { lines, late, ladders } = loaderData;
  return (
    <div className="complaints flow">
      <div className="pagehead">
        <div>
          <h1>Complaints</h1>
          <p className="soft">
            {lines.length
              ? `${plural(lines.length, "formal complaint")} ${lines.length === 1 ? "runs" : "run"}`
              : "No formal complaint runs"}
            {late ? `, ${late} past the date` : ""}. The next date stands first.
          </p>
        </div>
      </div>
      {lines.length ? (
        <Table
          caption="Formal complaints by their next date; what is late first"
          lines={lines}
          keyOf={({ reference }) => reference}
          stacks
          columns={[
            { head: "Stands", cell: ({ state, stands }) => <StateMark state={state} word={stands} /> },
            {
              head: "Next",
              cell: ({ next }) =>
                next ? (
                  <>
                    {next.says}
                    <span className="sub">
                      <DueTime at={next.at} says={`by ${next.when}`} why={next.why} /> {next.left}
                    </span>
                  </>
                ) : (
                  "Nothing is owed"
                ),
            },
            {
              head: "Inquiry",
              cell: ({ reference, topic }) => (
                <>
                  <Link to={`/desk/inquiries/${reference}`}>{reference}</Link>
                  <span className="sub">{topic}</span>
                </>
              ),
            },
            {
              head: "Step",
              cell: ({ stage, ladder }) => (
                <>
                  {stage}
                  <span className="sub">{ladder}</span>
                </>
              ),
            },
            { head: "Who decides", cell: ({ who }) => who },
          ]}
        />
      ) : (
        <Empty
          title="No formal complaint runs."
          says="One appears here when a parent asks for the formal route, or when somebody opens one on an inquiry."
        />
      )}
      <Section title="Ladders in force here">
        <Table
          caption="By which ladders a complaint can be opened, and how sure each is"
          lines={ladders}
          keyOf={({ key }) => key}
          stacks
          columns={[
            {
              head: "Ladder",
              cell: ({ title, law, plain }) => (
                <>
                  <b>{title}</b>
                  <span className="sub">
                    {law}. {plain}
                  </span>
                </>
              ),
            },
            { head: "Steps", cell: ({ steps }) => steps, isNumber: true },
            { head: "Source", cell: ({ citation }) => citation },
            {
              head: "How sure",
              cell: ({ sure, checked }) => (
                <>
                  {sure}
                  <span className="sub nowrap">last checked {checked}</span>
                </>
              ),
            },
          ]}
        />
        <p className="soft small">
          Not legal advice: the school’s counsel confirms the ladders that it uses. Administrators choose them
          under <Link to="/desk/settings">Settings</Link>.
        </p>
      </Section>
    </div>
  );
}
