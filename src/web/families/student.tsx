import { data, Link } from "react-router";
import { Change } from "../desk/change.tsx";
import { deskOf } from "../desk/desk-of.ts";
import { formOf } from "../form-of.ts";
import { Empty } from "../ui/empty.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import type { Route } from "./+types/student.ts";
import { Enter } from "./enter.tsx";
import { familyAct } from "./family-act.ts";
import { Done, FamilyForm, NotDone } from "./family-form.tsx";
import { familyPage } from "./family-page.ts";
import { isId } from "./is-id.ts";
import { PersonCard } from "./person-card.tsx";
import { Proposals } from "./proposals.tsx";
import { Protections } from "./protections.tsx";

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.page.name ?? "No such family" },
];

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const [view, school] = await Promise.all([
    isId(params.student) ? desk.families.family(viewer, params.student) : null,
    desk.school(viewer),
  ]);
  if (!view) throw data("There is no such family here.", 404);
  const back = await desk.families.cameBack(
    viewer,
    view.people.map(({ guardian }) => guardian.email),
  );
  return {
    page: familyPage(view, school, viewer, desk.now(), back),
    done: new URL(request.url).searchParams.get("done"),
    fresh: Array.from({ length: 6 }, () => crypto.randomUUID()),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  if (!isId(params.student)) throw data("There is no such family here.", 404);
  const form = await formOf(request);
  return familyAct(
    { desk, viewer, student: params.student },
    form,
    `/desk/families/students/${params.student}`,
  );
}

export default function StudentFamily({ loaderData: { page, done, fresh } }: Route.ComponentProps) {
  return (
    <div className="flow reading">
      <h1>
        <bdi>{page.name}</bdi> <span className="soft">grade {page.grade}</span>
      </h1>
      {page.left ? <p>The school’s list names them no more: {page.left}.</p> : null}
      {page.may.ledger ? (
        <p>
          <Link to="ledger" relative="path">
            Who was told what
          </Link>
        </p>
      ) : null}
      <NotDone />
      <Done done={done} />
      {page.openedUntil ? (
        <Notice kind="due" title={`Open to you until ${page.openedUntil}.`}>
          <p>You gave a reason. The privacy officer reads it, and that you looked.</p>
        </Notice>
      ) : null}
      {page.adult ? (
        <Notice kind="due" title={`${page.name} is an adult for the law.`}>
          <p>
            The rights are the student’s own. Parents hear only what a consent or a proven dependency allows.
          </p>
        </Notice>
      ) : null}
      <Protections page={page} />
      <Proposals lines={page.waiting} mayAnswer={page.may.protect} />
      <Section title="Who is who">
        {page.people.length === 0 ? (
          <Empty title="Nobody is on file." says="A person appears here as soon as they are entered." />
        ) : (
          <ul className="flow plain">
            {page.people.map((person) => (
              <PersonCard key={person.relation.id} page={page} person={person} />
            ))}
          </ul>
        )}
      </Section>
      {page.consents.length > 0 ? (
        <Section title="Consents">
          <ul className="flow plain">
            {page.consents.map(({ consent, says, given }) => (
              <li key={consent.id}>
                <p>{says}</p>
                <p className="soft">{given}</p>
                {page.may.protect ? (
                  <Change label={`Take the consent for ${consent.party} back`}>
                    <FamilyForm
                      act="revoke"
                      id={consent.id}
                      seen={page.seen[consent.id] ?? 0}
                      button="It is taken back"
                    />
                  </Change>
                ) : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {page.papers.length > 0 ? (
        <Section title="Papers">
          <ul>
            {page.papers.map(({ id, sort, title, held, dated }) => (
              <li key={id}>
                {title} <span className="soft">{[sort, dated, held].filter(Boolean).join(" · ")}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Enter page={page} fresh={fresh} />
      <Section title="What was done">
        {page.history.length === 0 ? (
          <Empty
            title="Nothing yet."
            says="Every change and every opening is told here, with who and when."
          />
        ) : (
          <ul>
            {page.history.map(({ id, at, says, because }) => (
              <li key={id}>
                {says} <span className="soft">{at}</span>
                {because ? <span dir="auto"> “{because}”</span> : null}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
