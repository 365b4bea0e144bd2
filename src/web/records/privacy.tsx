import { Link } from "react-router";
import { deskOf } from "../desk/desk-of.ts";
import { plural } from "../desk/left-words.ts";
import { Empty } from "../ui/empty.tsx";
import { Section } from "../ui/section.tsx";
import type { Route } from "./+types/privacy.ts";
import { OpenedSection, ProposalsSection, QuestionsSection } from "./privacy-asked.tsx";
import { type PrivacyPage, privacyPage } from "./privacy-page.ts";
import { LooksSection, ReviewsSection } from "./privacy-watched.tsx";
import { RecordsTable } from "./records-table.tsx";

export const meta: Route.MetaFunction = () => [{ title: "Privacy" }];

export async function loader({ context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const [{ calendar }, records, board, questions, waiting] = await Promise.all([
    desk.school(viewer),
    desk.records.board(viewer),
    desk.records.privacy(viewer),
    desk.privacyQuestions(viewer),
    desk.families.waiting(viewer),
  ]);
  return {
    page: privacyPage({ board, questions, records, waiting }, { viewer, calendar, now: desk.now() }),
  };
}

/** What the privacy officer has to look at, on one screen: what waits, and in one line what does not. */
export default function Privacy({ loaderData: { page } }: Route.ComponentProps) {
  const quiet = quietWords(page);
  const unread = page.opened.filter(({ read }) => !read).length;
  const late = page.reviews.filter(({ isLate }) => isLate).length;
  const waits = [
    page.questions.length && `${plural(page.questions.length, "question")} to answer`,
    page.proposals.length && `${plural(page.proposals.length, "proposal")} to decide`,
    page.records.length && `${plural(page.records.length, "records request")} open`,
    unread && `${plural(unread, "reason")} to read`,
    late && `${plural(late, "review")} overdue`,
  ].filter(Boolean);
  return (
    <div className="statutory flow">
      <div className="pagehead">
        <div>
          <h1>Privacy</h1>
          {waits.length ? <p className="soft">{waits.join(", ")}.</p> : null}
        </div>
      </div>
      {quiet.length === 6 ? (
        <Empty
          title="Nothing waits for you."
          says="Questions about a reply, records requests, proposals, reviews and looks without a task appear here."
        />
      ) : null}
      {page.questions.length ? <QuestionsSection lines={page.questions} /> : null}
      {page.records.length ? (
        <Section title="Records requests" beside={<Link to="/desk/records">All of them</Link>}>
          <RecordsTable caption="By their date" lines={page.records} />
        </Section>
      ) : null}
      <div className="privacygrid">
        {page.proposals.length ? <ProposalsSection lines={page.proposals} /> : null}
        {page.opened.length ? <OpenedSection lines={page.opened} /> : null}
        {page.reviews.length ? <ReviewsSection lines={page.reviews} /> : null}
        {page.looks.length ? <LooksSection lines={page.looks} /> : null}
      </div>
      {quiet.length && quiet.length < 6 ? (
        <p className="soft">
          Nothing else: {quiet.join(", ")}.{" "}
          {page.records.length ? null : <Link to="/desk/records">Earlier records requests</Link>}
        </p>
      ) : null}
    </div>
  );
}

const quietWords = ({ questions, records, proposals, opened, reviews, looks }: PrivacyPage): string[] =>
  [
    questions.length ? "" : "no question",
    records.length ? "" : "no records request",
    proposals.length ? "" : "no proposal",
    opened.length ? "" : "no family opened with a reason this month",
    reviews.length ? "" : "no review this month",
    looks.length ? "" : "no look without a task this week",
  ].filter(Boolean);
