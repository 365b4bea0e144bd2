import { backstageContext } from "../context.ts";
import type { Handle } from "../handle.ts";
import { PortalFrame } from "../ui/portal-frame.tsx";
import type { Route } from "./+types/home.ts";
import { languages } from "./languages.ts";

export const handle: Handle = { plain: true };
export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.schoolName }];

export const loader = ({ request, context }: Route.LoaderArgs) => ({
  schoolName: context.get(backstageContext).config.schoolName,
  language:
    languages("/").find(({ code }) => code === new URL(request.url).searchParams.get("language"))?.code ??
    "en",
});

export default function Home({ loaderData: { schoolName, language } }: Route.ComponentProps) {
  return (
    <PortalFrame
      schoolName={schoolName}
      language={language}
      languages={languages("/")}
      languagesWord="Languages"
      skipWord="Skip to the page"
    >
      <h1>Ask the school</h1>
      <p>You need no account. You will get a receipt at once and an answer from a person, with a date.</p>
      <p>
        <a className="button" href={`/ask?language=${language}`}>
          Ask a question
        </a>
      </p>
    </PortalFrame>
  );
}
