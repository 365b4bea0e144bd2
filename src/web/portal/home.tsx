import { redirect } from "react-router";
import { wordsIn } from "../../letters/words/words-in.ts";
import { backstageContext } from "../context.ts";
import type { Handle } from "../handle.ts";
import { Empty } from "../ui/empty.tsx";
import type { Route } from "./+types/home.ts";
import { frameOf } from "./frame-of.ts";
import { PortalPage } from "./portal-page.tsx";

export const handle: Handle = { plain: true };
export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { portal, config } = context.get(backstageContext);
  const { district, schools } = await portal.schools();
  const [only] = schools;
  if (only && schools.length === 1)
    throw redirect(`/schools/${only.slug}/ask${new URL(request.url).search}`, 303);
  const frame = frameOf(request, district || config.schoolName);
  return {
    language: frame.language,
    frame,
    title: wordsIn(frame.language).pages.home.title,
    schools: schools.map(({ slug, name }) => ({ slug, name })),
  };
}

/** The schools of the district. */
export default function Home({ loaderData: { frame, title, schools } }: Route.ComponentProps) {
  const { home } = wordsIn(frame.language).pages;
  return (
    <PortalPage frame={frame}>
      <h1>{title}</h1>
      <p>{home.intro}</p>
      {schools.length ? (
        <ul className="doors">
          {schools.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/schools/${slug}/ask?language=${frame.language}`} dir="auto">
                {name}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <Empty title={home.none} says={home.noneNext} />
      )}
      <p className="soft">{home.again}</p>
    </PortalPage>
  );
}
