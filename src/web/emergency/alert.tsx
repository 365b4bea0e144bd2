import { data, Form, redirect } from "react-router";
import { stepsOf } from "../../sop/protocols/steps.ts";
import { protocolsOf } from "../../triage/protocols.ts";
import { backstageContext } from "../context.ts";
import type { Handle } from "../handle.ts";
import { telephone } from "../telephone.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { PortalFrame } from "../ui/portal-frame.tsx";
import { Unbroken } from "../ui/unbroken.tsx";
import type { Route } from "./+types/alert.ts";
import { ProtocolWords } from "./protocol-words.tsx";

export const handle: Handle = { plain: true };
export const meta: Route.MetaFunction = () => [
  { title: "An emergency needs you" },
  { name: "robots", content: "noindex" },
];

const over = "This link opens nothing any more. Ring the school, or sign in at the desk.";

/** Opening it does nothing: whoever scans a message opens its links too. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const view = await context.get(backstageContext).alerts.read(params.token);
  if (!view) throw data(over, 404);
  const cards = protocolsOf(view.protocols);
  return {
    ...view,
    language: "en",
    cards: cards.map((card) => ({
      ...card,
      steps: stepsOf(card.code).map(([key, says]) => ({ key, says })),
    })),
  };
}

export async function action({ params, context }: Route.ActionArgs) {
  const { alerts } = context.get(backstageContext);
  if (!(await alerts.read(params.token))) throw data(over, 404);
  await alerts.confirm(params.token);
  // Whether it was this press or somebody else's, the page says who has it.
  throw redirect(`/e/${params.token}`, 303);
}

/** The page of an alert on somebody's telephone: one button, whom to ring, what the protocol asks; no word about anybody. */
export default function Alert({ loaderData: view }: Route.ComponentProps) {
  const { school, state, person, by, isAsked } = view;
  return (
    <PortalFrame
      schoolName={school.name}
      language="en"
      languages={[]}
      languagesWord="Languages"
      skipWord="Skip to the page"
    >
      <article className="emergency alerted">
        <header className={state === "stood_down" ? "is-over" : undefined}>
          <p>Inquiry {view.reference}</p>
          <h1>{headline(view)}</h1>
        </header>
        {state === "raised" && person ? (
          <Form method="post" className="act">
            <Button manner="grave">I have it</Button>
            <p>
              You are {person.name}. Press it when you are dealing with it: nobody else is called then, and
              your name and the time go into the record.
            </p>
          </Form>
        ) : null}
        {state === "confirmed" && !isAsked ? (
          <Notice kind="met" title={`${by} has it.`} isAnswer>
            <p>Nobody else is called.</p>
          </Notice>
        ) : null}
        {isAsked && person ? (
          <Form method="post" className="act">
            <Button manner="grave">I have it</Button>
            <p>
              {by} took it up. Press it if it goes on and you, {person.name}, are dealing with it: nobody else
              is called then. If it is over, sign in and stand it down.
            </p>
          </Form>
        ) : null}
        <ul className="numbers">
          {state === "stood_down" ? null : (
            <li>
              <a href={telephone(view.number)}>In danger of life ring {view.number}</a>
            </li>
          )}
          <li>
            <a href={telephone(school.phone)}>
              <Unbroken words={`The school: ${school.phone}`} part={school.phone} />
            </a>
          </li>
        </ul>
        {state === "stood_down"
          ? null
          : view.cards.map((card) => (
              <ProtocolWords key={card.code} card={card}>
                <ol className="steps">
                  {card.steps.map(({ key, says }) => (
                    <li key={key}>{says}</li>
                  ))}
                </ol>
              </ProtocolWords>
            ))}
        <p>
          <a href={`/desk/inquiries/${view.reference}`}>Sign in and read everything</a>
        </p>
      </article>
    </PortalFrame>
  );
}

const headline = ({
  state,
  person,
  isAsked,
}: {
  state: string;
  person: unknown;
  isAsked: boolean;
}): string => {
  if (isAsked) return "Nobody has said that this emergency is over";
  if (state === "stood_down") return "This emergency is over";
  if (state === "confirmed") return "Somebody has this emergency";
  return person ? "An emergency needs you" : "Nobody has confirmed an emergency. Ring the school.";
};
