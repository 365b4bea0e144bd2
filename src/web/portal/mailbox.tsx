import { data } from "react-router";
import { formatDateTime } from "../../letters/words/format-date.ts";
import { wordsIn } from "../../letters/words/words-in.ts";
import { backstageContext } from "../context.ts";
import type { Handle } from "../handle.ts";
import { Empty } from "../ui/empty.tsx";
import type { Route } from "./+types/mailbox.ts";
import { frameOf } from "./frame-of.ts";
import type { MailLine } from "./mailbox-side.ts";
import { PortalPage } from "./portal-page.tsx";

export const handle: Handle = { plain: true };
export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { portal, config } = context.get(backstageContext);
  if (!config.showsMailbox) throw data("Letters leave by a relay.", 404);
  const { district } = await portal.schools();
  const frame = frameOf(request, district || config.schoolName);
  const byRecipient = new Map<string, (MailLine & { says: string })[]>();
  for (const line of await portal.mails()) {
    const own = byRecipient.get(line.to) ?? [];
    own.push({ ...line, says: formatDateTime(line.at, frame.language, line.zone) });
    byRecipient.set(line.to, own);
  }
  return {
    language: frame.language,
    frame,
    title: wordsIn(frame.language).pages.mailbox.title,
    readers: [...byRecipient].map(([to, mails]) => ({ to, mails })),
  };
}

/** Every letter that would have left, under the one it was written to; who got the newest letter stands first. */
export default function Mailbox({ loaderData: { frame, title, readers } }: Route.ComponentProps) {
  const { mailbox } = wordsIn(frame.language).pages;
  return (
    <PortalPage frame={frame}>
      <h1>{title}</h1>
      <p>{mailbox.intro}</p>
      {readers.length ? null : <Empty title={mailbox.none} says={mailbox.noneNext} />}
      <div className="more">
        {readers.map(({ to, mails }, at) => (
          <details key={to} className="unfold" open={at < 2}>
            <summary>
              <span dir="ltr">{to}</span> <span className="soft">({mails.length})</span>
            </summary>
            <ul className="doors">
              {mails.map(({ id, at, subject, says }) => (
                <li key={id}>
                  <a href={`/mailbox/${id}?language=${frame.language}`} dir="auto">
                    {subject}
                  </a>
                  <time className="soft small" dateTime={at}>
                    {says}
                  </time>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </PortalPage>
  );
}
