import { Link } from "react-router";
import { may } from "../../access/may.ts";
import { formatDate } from "../../letters/words/format-date.ts";
import { contactGroups } from "../../store/reads/first-contact.ts";
import { StateMark } from "../ui/state-mark.tsx";
import { Tabs } from "../ui/tabs.tsx";
import type { Route } from "./+types/sop.ts";
import { ContactFigures, contactLines, contactRows } from "./contact-figures.tsx";
import { deskOf } from "./desk-of.ts";
import { plural } from "./left-words.ts";
import { reviewState } from "./review-words.ts";
import { sopSections } from "./sop-sections.ts";
import { SopSentence } from "./sop-sentence.tsx";
import { unkeptLines } from "./unkept-lines.ts";
import { UnkeptList } from "./unkept-list.tsx";
import { localDate } from "./when-words.ts";

export const meta: Route.MetaFunction = () => [{ title: "The procedure" }];

const spans = { "30": "30 days", "90": "90 days", "365": "A year" } as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const { edition, calendar } = await desk.school(viewer);
  const now = desk.now();
  const asked = new URL(request.url).searchParams;
  const span = asked.get("days") ?? "90";
  const days = Object.hasOwn(spans, span) ? span : "90";
  const since = new Date(Date.parse(now) - Number(days) * 86_400_000).toISOString();
  const clause = asked.get("clause");
  const group = contactGroups.find((one) => one === asked.get("group"));
  const [figures, contact, behind] = await Promise.all([
    desk.conformance(viewer, since),
    desk.firstContact(viewer, since),
    group ? desk.behindContact(viewer, group, since) : [],
  ]);
  const day = (date: string) => `${formatDate(date, "en-GB", calendar.tz)} ${date.slice(0, 4)}`;
  return {
    days,
    clause,
    edition: {
      title: edition.title,
      effective: day(edition.effective),
      reviewBy: day(edition.reviewBy),
      approvedBy: edition.approvedBy,
      review: reviewState(edition, localDate(now, calendar.tz)),
    },
    sections: sopSections(figures),
    contact: contactLines(contact),
    behind: group ? { group, rows: contactRows(behind, { zone: calendar.tz, now }) } : null,
    mayRead: may(viewer.roles, "read inquiry"),
    unkept: clause ? unkeptLines(await desk.unkept(viewer, clause, since), { zone: calendar.tz, now }) : [],
  };
}

export default function Sop({ loaderData }: Route.ComponentProps) {
  const { days, clause, edition, sections, contact, behind, unkept, mayRead } = loaderData;
  return (
    <>
      <div className="pagehead">
        <div>
          <h1>The procedure, and how it was kept</h1>
          <p className="soft">
            {edition.title}, in force since {edition.effective}, approved by: {edition.approvedBy}.
          </p>
        </div>
        <p>
          <StateMark
            state={edition.review}
            word={
              edition.review === "missed"
                ? `Review overdue since ${edition.reviewBy}`
                : `Review by ${edition.reviewBy}`
            }
          />
        </p>
      </div>
      <Tabs
        label="Since when"
        tabs={Object.entries(spans).map(([value, label]) => ({
          to: `/desk/sop?days=${value}`,
          label,
          isCurrent: value === days,
        }))}
      />
      {clause ? (
        <UnkeptList clause={clause} lines={unkept} mayRead={mayRead} back={`/desk/sop?days=${days}`} />
      ) : null}
      {sections.map(({ title, sentences }) => (
        <section key={title} className="sop">
          <h2>{title}</h2>
          <ol>
            {sentences.map((sentence) => (
              <SopSentence key={sentence.id} sentence={sentence} days={days} />
            ))}
          </ol>
          {title === "6 Escalation" ? (
            <ContactFigures lines={contact} days={days} open={behind} mayRead={mayRead} />
          ) : null}
        </section>
      ))}
      <p className="soft small">
        Figures count duties whose date fell in the last {plural(Number(days), "day")}.{" "}
        <Link to="/desk">Back to what is owed today</Link>
      </p>
    </>
  );
}
