import { data, Form } from "react-router";
import type { ActName } from "../../channels/form/acts.ts";
import { backstageContext } from "../context.ts";
import { formOf } from "../form-of.ts";
import type { Handle } from "../handle.ts";
import { named } from "../named.ts";
import { telephone } from "../telephone.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { PortalFrame } from "../ui/portal-frame.tsx";
import type { Route } from "./+types/matter.ts";
import { matterOf, typedIn } from "./matter-lines.ts";
import { MatterOpen } from "./matter-open.tsx";

export const handle: Handle = { plain: true };
export const headers = () => ({ "cache-control": "no-store" });
export const meta: Route.MetaFunction = () => [
  { title: "A matter for the governors" },
  { name: "robots", content: "noindex" },
];

const over = "This link opens nothing any more. Ask whoever keeps the installation for a new one.";

/** Opening it shows nothing of the matter: whoever scans a message opens its links too. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await context.get(backstageContext).governors.open(params.token);
  if (!opened) throw data(over, 404);
  const { viewer, school, inquiry } = opened;
  return {
    ...{ language: "en", name: viewer.name, reference: inquiry.reference },
    school: { name: school.name, phone: school.phone },
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { governors } = context.get(backstageContext);
  const form = await formOf(request);
  const said = (name: string) => String(form.get(name) ?? "").trim();
  const act = said("act");
  const key = said("key").slice(0, 100);
  const before = await governors.read(params.token);
  if (!before) throw data(over, 404);
  let problem = "";
  let done = "";
  const asked = askedFor(act, said);
  if (asked) {
    const became = await governors.act(params.token, ...asked, key);
    if (became.outcome === "done") done = act;
    else if (became.outcome === "refused") problem = `${became.refusal.because} ${became.refusal.instead}`;
    else if (became.outcome === "problems") problem = became.problems.map(({ says }) => says).join(" ");
    else problem = "This could not be done. Open the link again.";
  }
  const after = done ? await governors.read(params.token) : before;
  const answer = { done, problem, typed: done ? {} : typedIn(said), key: crypto.randomUUID() };
  return { ...answer, matter: after && matterOf(after, governors.now()) };
}

/** The act of a button with what was filled in; null of what is no act. */
function askedFor(act: string, said: (name: string) => string): [ActName, unknown] | null {
  switch (act) {
    case "reply":
      return ["reply", replyGiven(said)];
    case "appoint":
      return ["assignment", { to: said("to") }];
    case "note":
      return ["note", { note: said("note") }];
    case "about":
      return ["subject", { staff: said("staff") }];
    case "notAbout":
      return ["subjectCleared", { staff: said("staff"), reason: said("reason") }];
    default:
      return null;
  }
}

const replyGiven = (said: (name: string) => string) => ({
  text: said("text"),
  how: said("how") === "posted" ? "posted" : said("how") === "spoken" ? "spoken" : "letter",
  settles: !said("promise"),
  promise: said("promise"),
});

const doneWords: Record<string, string> = {
  reply: "Your answer is on its way, and stands in the record.",
  appoint: "They have it now, and were told. This link opens nothing any more.",
  note: "Your note is kept.",
  about: "It is kept from them and from all who answer to them.",
  notAbout: "They can read it from now on, with your reason in the record.",
};

/** The page of the governors' contact: what was written, an answer, or somebody whom they appoint. */
export default function Matter({ loaderData, actionData }: Route.ComponentProps) {
  const { school, reference, name } = loaderData;
  const matter = actionData?.matter;
  return (
    <PortalFrame
      schoolName={school.name}
      language="en"
      languages={[]}
      languagesWord="Languages"
      skipWord="Skip to the page"
    >
      <h1>A matter for the governors</h1>
      <p>
        Reference <b className="reference">{reference}</b>. The school:{" "}
        <a className="nowrap" href={telephone(school.phone)}>
          {school.phone}
        </a>
        .
      </p>
      {actionData?.done ? (
        <Notice kind="met" title={named(doneWords, actionData.done) ?? "It is done."} isAnswer />
      ) : null}
      {actionData?.problem ? <Notice kind="refused" title={actionData.problem} isAnswer /> : null}
      {matter ? (
        <MatterOpen matter={matter} typed={actionData.typed} formKey={actionData.key} />
      ) : actionData?.done === "appoint" ? null : (
        <Form method="post" className="flow">
          <p>
            You are {name}. The matter was kept from everybody it is about. That you read it goes into the
            record.
          </p>
          <div className="buttons">
            <Button name="act" value="open">
              Read it
            </Button>
          </div>
        </Form>
      )}
    </PortalFrame>
  );
}
