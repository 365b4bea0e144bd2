import { data, Link } from "react-router";
import { deskOf } from "../desk/desk-of.ts";
import { inquiryPage } from "../desk/inquiry-page.ts";
import { Story } from "../desk/story.tsx";
import { Button } from "../ui/button.tsx";
import { DueTime } from "../ui/due-time.tsx";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import type { Route } from "./+types/pack.ts";
import { brief } from "./brief.ts";
import { LadderDrawn } from "./ladder-drawn.tsx";
import { numbered } from "./numbered.ts";

export const meta: Route.MetaFunction = ({ params }) => [{ title: `Brief ${params.reference}` }];

export async function loader({ params, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const { reference } = params;
  const [view, school, staff, refusals, asks, away, tree] = await Promise.all([
    desk.inquiry(viewer, reference),
    desk.school(viewer),
    desk.colleagues(viewer),
    desk.refusals(viewer, reference),
    desk.whoAsks(viewer, reference),
    desk.away(viewer),
    desk.organisation(viewer),
  ]);
  if (!view) throw data(`There is no inquiry ${reference} here.`, 404);
  const edition = school.editions.find(({ id }) => id === view.inquiry.edition) ?? school.edition;
  const page = inquiryPage({
    ...{ view, staff, viewer, refusals, asks, away, tree, looks: [], now: desk.now() },
    school: { ...school, edition },
  });
  return {
    ...{ at: page.at, reference: page.reference, title: page.title, lines: page.lines },
    brief: brief(page),
    guideline: page.type.guideline,
    owed: page.duties.filter(({ over }) => !over),
    complaint: page.complaint,
    school: school.name,
  };
}

/** One screen for whoever has a minute, and on paper everything that happened; printed as it stands. */
export default function Pack({ loaderData }: Route.ComponentProps) {
  const { at, reference, title, brief, guideline, owed, complaint, lines, school } = loaderData;
  return (
    <article className="pack flow">
      <div className="pagehead">
        <div>
          <p className="soft figure">
            {reference}, {school}
          </p>
          <h1>
            <bdi>{title}</bdi>
          </h1>
        </div>
        <Button manner="quiet" type="button" onClick={() => window.print()}>
          Print it
        </Button>
      </div>
      <div className="glance">
        <Section title="In short">
          <div className="brief">
            {brief.map((says) => (
              <p key={says}>
                <bdi>{says}</bdi>
              </p>
            ))}
          </div>
        </Section>
        <Section title="What the procedure asks now">
          <p>“{guideline}”</p>
          {owed.length ? (
            <ul>
              {owed.map(({ id, state, says, at, when, left, why, clause }) => (
                <li key={id}>
                  <StateMark state={state} word={says} />{" "}
                  <DueTime at={at} says={`by ${when} (${left})`} why={why} />{" "}
                  <span className="soft small">SOP {clause}</span>
                </li>
              ))}
            </ul>
          ) : (
            <p>Nothing is owed.</p>
          )}
        </Section>
      </div>
      {complaint.isOpen ? (
        <Section title={`The ladder: ${complaint.title}`}>
          <div className="complaint">
            <LadderDrawn steps={complaint.steps} />
            <ol className="points">
              {complaint.points.map((point, n) => (
                <li key={numbered(n)}>
                  <bdi>{point}</bdi>
                </li>
              ))}
            </ol>
          </div>
        </Section>
      ) : null}
      <Section title="What happened">
        <Story lines={lines} />
      </Section>
      <p className="small buttons">
        <Link to={at}>Back to the inquiry</Link>
      </p>
    </article>
  );
}
