import { Form, Link } from "react-router";
import { may } from "../../access/may.ts";
import { dayNumber, isoDate } from "../../calendar/local-date.ts";
import type { FlagKind } from "../../rights/standing.ts";
import { dateWords } from "../desk/away-words.ts";
import { deskOf } from "../desk/desk-of.ts";
import { leftOnWords } from "../desk/left-on-words.ts";
import { localDate, whenWords } from "../desk/when-words.ts";
import { formOf } from "../form-of.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Section } from "../ui/section.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { Field } from "../ui/text-field.tsx";
import type { Route } from "./+types/families.ts";
import { familyAct } from "./family-act.ts";
import { Done, FamilyForm, NotDone } from "./family-form.tsx";
import { proposalLine } from "./family-page.ts";
import { flagWords, orderWords } from "./family-words.ts";
import { NewStudent } from "./new-student.tsx";
import { Proposals } from "./proposals.tsx";

export const meta: Route.MetaFunction = () => [{ title: "Families" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const asked = new URL(request.url).searchParams;
  const typed = asked.get("q") ?? "";
  const [found, waiting, { calendar }] = await Promise.all([
    typed ? desk.families.find(viewer, typed) : [],
    desk.families.waiting(viewer),
    desk.school(viewer),
  ]);
  const clock = { zone: calendar.tz, now: desk.now() };
  const today = localDate(desk.now(), calendar.tz);
  // Two weeks ahead: long enough to ask for a paper.
  const reviews = await desk.families.reviews(viewer, isoDate(dayNumber(today) + 14));
  const proposals = waiting.filter(({ kind }) => kind === "proposed");
  return {
    ...{ typed, done: asked.get("done"), fresh: crypto.randomUUID() },
    found: found.map(({ leftOn, ...one }) => ({ ...one, left: leftOnWords(leftOn) })),
    isShort: typed !== "" && [...typed.trim()].length < 3,
    reviews: reviews.map(({ id, student, name, what, by, reviewer }) => ({
      ...{ id, student, name, reviewer, isOver: by <= today },
      what: what in orderWords ? "an order" : (flagWords[what as FlagKind]?.label ?? what),
      by: dateWords(by),
    })),
    proposals: proposals.map((act) => ({
      ...proposalLine(act, viewer, clock, () => act.about ?? "somebody"),
      student: act.student,
    })),
    opened: waiting
      .filter(({ kind }) => kind !== "proposed")
      .map(({ id, by, at, kind, about, because, student }) => ({
        ...{ id, because, student, isMine: by.id === viewer.id },
        says:
          kind === "opened"
            ? `${by.name} opened the family of ${about}`
            : `${by.name} asked for a name that nobody bears`,
        at: whenWords(at, clock),
      })),
    may: {
      ...{ change: may(viewer.roles, "change family"), protect: may(viewer.roles, "protect family") },
      roster: may(viewer.roles, "preview roster"),
    },
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  return familyAct({ desk, viewer, student: null }, await formOf(request), "/desk/families");
}

export default function Families({ loaderData }: Route.ComponentProps) {
  const { typed, isShort, found, proposals, opened, reviews, done, may, fresh } = loaderData;
  return (
    <div className="flow reading">
      <h1>Families</h1>
      <NotDone />
      <Done done={done} />
      <Form method="get" className="flow" role="search">
        <Field
          id="q"
          type="search"
          label="Child, parent, telephone or e-mail"
          help="At least three letters. You find the families that you may open."
          defaultValue={typed}
        />
        <div className="buttons">
          <Button>Find</Button>
        </div>
      </Form>
      {typed && found.length === 0 ? (
        <Empty
          title={isShort ? "Please type three letters or more." : "Nobody that you may open."}
          says="The beginning of a first or last name is enough."
        />
      ) : null}
      {found.length > 0 ? (
        <ul className="flow plain" aria-label="Families found">
          {found.map(({ id, name, grade, left, people }) => (
            <li key={id}>
              <Link to={`/desk/families/students/${id}`}>
                <bdi>{name}</bdi>
              </Link>
              <span className="soft">{` grade ${grade}${left ? `, ${left}` : ""}`}</span>
              <br />
              <span className="soft">
                {people
                  .map((one) => `${one.name}, ${one.relation}${one.phone ? `, ${one.phone}` : ""}`)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <Proposals lines={proposals} mayAnswer={may.protect} />
      {opened.length > 0 ? (
        <Section title="Opened with a reason">
          <ul className="flow plain">
            {opened.map(({ id, says, because, at, isMine }) => (
              <li key={id} className="flow">
                <p>
                  <b>{says}</b> <span className="soft">{at}</span>
                </p>
                {because ? <p dir="auto">“{because}”</p> : null}
                {isMine ? null : (
                  <Form method="post">
                    <input type="hidden" name="opened" value={id} />
                    <Button manner="quiet" name="act" value="looked" aria-label={`I have read it: ${says}`}>
                      I have read it
                    </Button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {reviews.length > 0 ? (
        <Section title="To look at again">
          <ul>
            {reviews.map(({ id, student, name, what, by, reviewer, isOver }) => (
              <li key={id}>
                <Link to={`/desk/families/students/${student}`}>{name}</Link>
                {`, ${what}: `}
                {isOver ? <b>{`since ${by}`}</b> : `by ${by}`}
                <span className="soft">{`, ${reviewer}`}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {may.change ? <NewStudent id={fresh} /> : null}
      {may.roster ? (
        <p>
          <Link to="/desk/roster">Bring the school’s list of students</Link>
        </p>
      ) : null}
      {may.protect ? null : (
        <Section title="A family that you do not find">
          <p>
            Families outside your own work, and those whose address is protected, open only with a reason. It
            is open for an hour, and the privacy officer reads why.
          </p>
          <FamilyForm act="open" button="Open it for an hour" manner="quiet">
            <Field id="name" label="The child’s full name" required maxLength={160} autoComplete="off" />
            <TextArea id="because" label="Why do you need it now?" required maxLength={500} />
          </FamilyForm>
        </Section>
      )}
    </div>
  );
}
