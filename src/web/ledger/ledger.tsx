import { Form, Link } from "react-router";
import { may } from "../../access/may.ts";
import { deskOf } from "../desk/desk-of.ts";
import { checkedOn } from "../desk/sure-words.ts";
import { hourWords, localDate } from "../desk/when-words.ts";
import { isUuid } from "../is-uuid.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Notice } from "../ui/notice.tsx";
import { Table } from "../ui/table.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { Field } from "../ui/text-field.tsx";
import type { Route } from "./+types/ledger.ts";
import { datesOf } from "./ledger-dates.ts";
import { categoryWords, outcomeWords, partyWords } from "./ledger-words.ts";

export const meta: Route.MetaFunction = () => [{ title: "Disclosures" }];

const most = 500;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  if (!isUuid(params.student)) throw new Response(null, { status: 404 });
  const { calendar, name: school } = await desk.school(viewer);
  const asked = new URL(request.url).searchParams;
  const forParent = asked.get("view") === "parent";
  const { from, to, span } = datesOf(asked, calendar.tz);
  const ledger = await desk.ledger(viewer, { student: params.student, forParent, most, ...span });
  if (!ledger) throw new Response(null, { status: 404 });
  const here = `/desk/families/students/${params.student}/ledger`;
  const dates = { ...(from && { from }), ...(to && { to }) };
  const query = (more: Record<string, string>) => {
    const words = new URLSearchParams({ ...more, ...dates }).toString();
    return words && `?${words}`;
  };
  const view: Record<string, string> = forParent ? { view: "parent" } : {};
  return {
    ...{
      student: ledger.name,
      grade: ledger.grade,
      school,
      isApart: ledger.isApart,
      forParent,
      from,
      to,
      here,
    },
    printed: checkedOn(localDate(desk.now(), calendar.tz)),
    family: may(viewer.roles, "see families") ? `/desk/families/students/${params.student}` : null,
    mayRead: may(viewer.roles, "read inquiry"),
    isCut: ledger.rows.length === most,
    csv: `${here}.csv${query(view)}`,
    tabs: [
      { to: here + query({}), label: "Everything", isCurrent: !forParent },
      { to: here + query({ view: "parent" }), label: "What a parent may see", isCurrent: forParent },
    ],
    lines: ledger.rows.map((row) => ({
      key: row.id,
      when: `${localDate(row.at, calendar.tz)} ${hourWords(row.at, calendar.tz)}`,
      outcome: outcomeWords(row, forParent),
      about: categoryWords(row.category),
      party: partyWords(row),
      ...{ rule: row.rule, citation: row.citation, basis: row.basis, by: row.by, reference: row.reference },
      mark: row.exempt ? "Exempt" : row.shown ? "Yes" : "Never shown",
    })),
  };
}

/** A student's list of disclosures and requests: whole, or as a parent who asks for it may see it. */
export default function LedgerPage({ loaderData }: Route.ComponentProps) {
  const { student, grade, school, isApart, forParent, from, to, here, printed, family, mayRead } = loaderData;
  const { isCut, csv, tabs, lines } = loaderData;
  return (
    <div className="ledger flow">
      <div className="pagehead">
        <div>
          <h1>Disclosures: {student}</h1>
          <p className="soft">
            Grade {grade} · {school} · as of {printed}
            {from ? `, from ${checkedOn(from)}` : ""}
            {to ? `, up to ${checkedOn(to)}` : ""}.{" "}
            {forParent
              ? "Who asked for the education record and who received it (34 CFR 99.32)."
              : "Who was told what, who asked, and by which rule. A line is never changed; what became of its letter is as it stands now."}
          </p>
        </div>
      </div>
      <Tabs label="Which lines" tabs={tabs} />
      <Form action={here} className="filters">
        {forParent ? <input type="hidden" name="view" value="parent" /> : null}
        <Field id="from" label="From" type="date" defaultValue={from ?? ""} />
        <Field id="to" label="To" type="date" defaultValue={to ?? ""} />
        <Button manner="quiet">Show</Button>
      </Form>
      {forParent && isApart ? (
        <div className="unprinted">
          <Notice kind="info" title="Something on file keeps this family apart.">
            <p>
              What guardians asked is left out here. Give this list only after the privacy officer looked at
              it.
            </p>
          </Notice>
        </div>
      ) : null}
      {lines.length ? (
        <Lines {...{ lines, forParent, mayRead }} />
      ) : (
        <Empty
          title="Nothing is listed."
          says={
            forParent
              ? "Nobody outside asked for this record or received it in this time."
              : "A line appears with each reply about the student, and with each that was refused."
          }
        />
      )}
      <p className="soft small unprinted">
        {isCut ? `These are the newest ${most}; choose dates for others, or take the file. ` : ""}
        <a href={csv} download>
          Take it as a CSV file
        </a>
        {family ? (
          <>
            {" · "}
            <Link to={family}>The family</Link>
          </>
        ) : null}
      </p>
    </div>
  );
}

type Line = Route.ComponentProps["loaderData"]["lines"][number];

const Lines = ({
  lines,
  forParent,
  mayRead,
}: {
  lines: readonly Line[];
  forParent: boolean;
  mayRead: boolean;
}) => (
  <Table
    caption="The newest first"
    isWide
    lines={lines}
    keyOf={({ key }) => key}
    columns={[
      { head: "When", cell: ({ when }) => <span className="nowrap">{when}</span> },
      { head: "What became of it", cell: ({ outcome }) => outcome },
      { head: "About", cell: ({ about }) => about },
      { head: "Who", cell: ({ party }) => <bdi>{party}</bdi> },
      { head: "Law", cell: ({ rule, citation }) => (forParent ? citation : `${rule} · ${citation}`) },
      ...(forParent
        ? []
        : [
            { head: "Resting on", cell: ({ basis }: Line) => basis ?? "–" },
            { head: "Parent’s list", cell: ({ mark }: Line) => mark },
            { head: "Done by", cell: ({ by }: Line) => (by ? <bdi>{by}</bdi> : "The desk") },
            {
              head: "Inquiry",
              cell: ({ reference }: Line) =>
                reference && mayRead ? (
                  <Link to={`/desk/inquiries/${reference}`}>{reference}</Link>
                ) : (
                  reference
                ),
            },
          ]),
    ]}
  />
);
