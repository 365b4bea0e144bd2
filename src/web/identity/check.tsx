import { data, redirect } from "react-router";
import { wordsIn } from "../../letters/words/words-in.ts";
import { backstageContext } from "../context.ts";
import type { Handle } from "../handle.ts";
import { frameOf } from "../portal/frame-of.ts";
import { PortalPage } from "../portal/portal-page.tsx";
import { sentForm } from "../portal/sent-form.ts";
import { Notice } from "../ui/notice.tsx";
import type { Route } from "./+types/check.ts";
import { CheckForm } from "./check-form.tsx";
import { codeGiven } from "./code-given.ts";

export const handle: Handle = { plain: true };
export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.title },
  { name: "robots", content: "noindex" },
];

/** Nothing is looked up and nothing used up by opening it: mail scanners open links too. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { portal, config } = context.get(backstageContext);
  const { district } = await portal.schools();
  const frame = frameOf(request, district || config.schoolName);
  const done = new URL(request.url).searchParams.get("done") ?? "";
  const { identity } = wordsIn(frame.language).pages;
  return data({
    language: frame.language,
    frame,
    title: identity.title,
    done,
    hasLink: "token" in params && params.token !== undefined,
  });
}

/** Good or not is all that anybody gets to know, and always by the same way. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const { portal } = context.get(backstageContext);
  const { language } = frameOf(request, "");
  const token = "token" in params ? params.token : undefined;
  const { given, from } = codeGiven(request, await sentForm(request));
  const isGood = token ? await portal.confirmByLink(token) : await portal.confirmByCode(given, from);
  throw redirect(`/i?done=${isGood ? "yes" : "over"}&language=${language}`, 303);
}

/** The page of a check that was sent to an address on file: one button, or a reference and a code. */
export default function Check({ loaderData: { frame, title, done, hasLink } }: Route.ComponentProps) {
  const { identity } = wordsIn(frame.language).pages;
  if (done === "yes")
    return (
      <PortalPage frame={frame}>
        <h1>{title}</h1>
        <Notice kind="met" isAnswer title={identity.doneTitle}>
          <p>{identity.done}</p>
        </Notice>
      </PortalPage>
    );
  return (
    <PortalPage frame={frame}>
      <h1>{title}</h1>
      {done === "over" ? (
        <Notice kind="refused" isAnswer title={identity.overTitle}>
          <p>{identity.over}</p>
        </Notice>
      ) : null}
      <CheckForm language={frame.language} hasLink={hasLink} />
      <p className="soft">{identity.notYou}</p>
    </PortalPage>
  );
}
