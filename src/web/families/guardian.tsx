import { data, Link } from "react-router";
import { may } from "../../access/may.ts";
import { deskOf } from "../desk/desk-of.ts";
import { unreachable } from "../desk/unreachable.ts";
import { UnreachableNotice } from "../desk/unreachable-notice.tsx";
import { dayWords } from "../desk/when-words.ts";
import { formOf } from "../form-of.ts";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { Field } from "../ui/text-field.tsx";
import type { Route } from "./+types/guardian.ts";
import { familyAct } from "./family-act.ts";
import { Done, FamilyForm, NotDone } from "./family-form.tsx";
import { isId } from "./is-id.ts";
import { languagesOffered } from "./languages-offered.ts";
import { planLines } from "./plan-lines.ts";

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.guardian.name ?? "No such person" },
];

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const [view, { calendar }] = await Promise.all([
    isId(params.guardian) ? desk.families.guardian(viewer, params.guardian) : null,
    desk.school(viewer),
  ]);
  if (!view) throw data("There is no such person here.", 404);
  const clock = { zone: calendar.tz, now: desk.now() };
  const { email, phone } = view.guardian;
  const back = await desk.families.cameBack(viewer, [email]);
  const since = (what: string, at: string | null) =>
    at ? [`${what} on file since ${dayWords(at, clock)}`] : [];
  return {
    ...{ guardian: view.guardian, students: view.students, seen: view.seen },
    since: [...since("E-mail", view.emailSince), ...since("telephone", view.phoneSince)].join(", "),
    unreachable: unreachable(back, { here: { email, phone }, file: null }, clock),
    mayChange: may(viewer.roles, "change family"),
    mayPlan: may(viewer.roles, "decide contact plan"),
    plan: (await planLines(desk, viewer)).find((one) => one.guardian === params.guardian) ?? null,
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await formOf(request);
  // This page changes this person and nobody else.
  form.set("id", params.guardian);
  if (!isId(params.guardian) || !(await desk.families.guardian(viewer, params.guardian)))
    throw data("There is no such person here.", 404);
  form.set("act", "guardian");
  return familyAct({ desk, viewer, student: null }, form, `/desk/families/guardians/${params.guardian}`);
}

export default function GuardianPage({ loaderData }: Route.ComponentProps) {
  const { guardian, students, seen, since, unreachable: lost, mayChange, mayPlan, plan, done } = loaderData;
  return (
    <div className="flow reading">
      <h1>
        <bdi>{guardian.name}</bdi>
      </h1>
      <NotDone />
      <Done done={done} />
      <p>
        {[guardian.phone, guardian.email].filter(Boolean).join(" · ") || "No way to reach them is on file."}
      </p>
      {since ? (
        <p className="soft">{since}. For thirty days a new contact proves nobody’s identity.</p>
      ) : null}
      {lost ? <UnreachableNotice found={lost} /> : null}
      {plan ? (
        <Notice kind={plan.isLate ? "missed" : "info"} title="How they are answered is set down.">
          <p>{plan.says}</p>
        </Notice>
      ) : null}
      {mayPlan || plan ? (
        <p>
          <Link to={`/desk/families/guardians/${guardian.id}/plan`}>How this parent is answered</Link>
        </p>
      ) : null}
      <Section title="Children">
        <ul>
          {students.map(({ id, name, grade, relation }) => (
            <li key={id}>
              <Link to={`/desk/families/students/${id}`}>{name}</Link>
              <span className="soft">{` grade ${grade}, ${relation}`}</span>
            </li>
          ))}
        </ul>
      </Section>
      {mayChange ? (
        <Section title="Change the contact">
          <p>
            A message from a new address is no proof. Change it only when you saw photo ID or a paper. Proofs
            of identity made before count no more.
          </p>
          <FamilyForm act="guardian" id={guardian.id} seen={seen} button="Save the contact">
            <Field id="name" label="Name" defaultValue={guardian.name} required maxLength={120} />
            <div className="pair">
              <Field
                id="phone"
                type="tel"
                label="Telephone"
                optional="may stay empty"
                defaultValue={guardian.phone ?? ""}
              />
              <Field
                id="email"
                type="email"
                label="E-mail"
                optional="may stay empty"
                defaultValue={guardian.email ?? ""}
              />
            </div>
            <Select
              id="language"
              label="Language"
              options={languagesOffered(guardian.language)}
              defaultValue={guardian.language}
            />
            <TextArea id="because" label="On what does it rest?" maxLength={500} />
          </FamilyForm>
        </Section>
      ) : null}
    </div>
  );
}
