import { data } from "react-router";
import { placeOf } from "../../access/token.ts";
import { formatDate } from "../../letters/words/format-date.ts";
import { recordsWordsIn } from "../../letters/words/records-words.ts";
import { openDownload } from "../../records/downloads.ts";
import { backstageContext } from "../context.ts";
import type { Handle } from "../handle.ts";
import { frameOf } from "../portal/frame-of.ts";
import { PortalPage } from "../portal/portal-page.tsx";
import type { Route } from "./+types/download.ts";

export const handle: Handle = { plain: true };
export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.title },
  { name: "robots", content: "noindex" },
];

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { portal, house, config } = context.get(backstageContext);
  const opened = await openDownload(house, params.token);
  const at = opened && placeOf(params.token);
  const { schools } = await portal.schools();
  const school = at && schools.find((one) => one.school === at.school);
  const framed = frameOf(request, school?.name ?? config.schoolName, opened?.language);
  // The languages are chosen at this very address: the page does not repeat what opens it.
  const languages = framed.languages.map(({ href, ...one }) => ({
    ...one,
    href: href.slice(href.indexOf("?")),
  }));
  const frame = { ...framed, languages };
  const words = recordsWordsIn(frame.language).page;
  const shown = {
    language: frame.language,
    frame,
    title: opened ? words.title : words.overTitle,
    phone: school?.phone ?? "",
    path: opened ? `/records/${params.token}` : "",
    proof: opened?.state === "identity" ? (opened.needs >= 4 ? words.proof4 : words.proof3) : null,
    release:
      opened?.state === "open" && school
        ? {
            until: formatDate(opened.until, frame.language, school.zone),
            left: opened.left,
            files: opened.files.map(({ id, title, bytes }) => ({ id, title, size: Math.ceil(bytes / 1024) })),
          }
        : null,
  };
  return data(shown, opened ? 200 : 404);
}

/** A parent's records: what is ready and until when; or how to show who they are; or, for every other reason, nothing. */
export default function Download({ loaderData }: Route.ComponentProps) {
  const { language, frame, title, phone, path, proof, release } = loaderData;
  const words = recordsWordsIn(language).page;
  return (
    <PortalPage frame={frame} phone={phone}>
      <h1>{title}</h1>
      {release ? (
        <>
          <p>{words.ready(release.until)}</p>
          <p>{words.left(release.left)}</p>
          <ul className="recordfiles">
            {release.files.map(({ id, title, size }) => (
              <li key={id}>
                <form method="post" action={`${path}/${id}`}>
                  <span>
                    <bdi>{title}</bdi>
                  </span>{" "}
                  <span className="soft">{words.size(size)}</span>
                  <button type="submit" className="button main">
                    {words.download}
                  </button>
                </form>
              </li>
            ))}
          </ul>
          <p className="soft">{words.black}</p>
          <p className="soft">{words.shared}</p>
        </>
      ) : proof ? (
        <>
          <h2>{words.proofTitle}</h2>
          <p>{proof}</p>
        </>
      ) : (
        <p>{words.over}</p>
      )}
    </PortalPage>
  );
}
