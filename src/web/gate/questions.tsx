import { Link } from "react-router";
import { deskOf } from "../desk/desk-of.ts";
import { plural } from "../desk/left-words.ts";
import { whenWords } from "../desk/when-words.ts";
import { Empty } from "../ui/empty.tsx";
import type { Route } from "./+types/questions.ts";

export const meta: Route.MetaFunction = () => [{ title: "Questions to the privacy officer" }];

export async function loader({ context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const [{ calendar }, questions] = await Promise.all([desk.school(viewer), desk.privacyQuestions(viewer)]);
  const clock = { zone: calendar.tz, now: desk.now() };
  return {
    questions: questions.map(({ until, ...one }) => ({
      ...one,
      due: until && whenWords(until, clock),
      isLate: until !== null && until < clock.now,
      isOwn: one.askedBy === viewer.id,
    })),
  };
}

/** The drafts that wait for the privacy officer, the first owed first. */
export default function Questions({ loaderData }: Route.ComponentProps) {
  const { questions } = loaderData;
  return (
    <div className="flow questions">
      <div className="pagehead">
        <div>
          <h1>May this be told?</h1>
          <p className="soft">
            {questions.length
              ? `${plural(questions.length, "question")} for the privacy officer`
              : "Nothing waits"}
          </p>
        </div>
      </div>
      {questions.length ? (
        <ul className="rows">
          {questions.map(({ reference, asks, by, student, due, isLate, isOwn }) => (
            <li key={reference}>
              <Link to={`/desk/privacy/questions/${reference}`}>
                <bdi>{asks}</bdi>
              </Link>
              <p className="soft small">
                {[
                  by && `asked by ${by}`,
                  student && `about ${student}`,
                  due && `${isLate ? "was owed" : "owed"} by ${due}`,
                  isOwn && "yours: another privacy officer answers it",
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <Empty
          title="No question waits."
          says="One appears here when a reply was stopped and somebody asks you whether it may go."
        />
      )}
    </div>
  );
}
