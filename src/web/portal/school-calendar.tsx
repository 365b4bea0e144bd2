import { data } from "react-router";
import { wordsIn } from "../../letters/words/words-in.ts";
import { backstageContext } from "../context.ts";
import type { Handle } from "../handle.ts";
import { DayShape } from "../ui/day-shape.tsx";
import { Empty } from "../ui/empty.tsx";
import type { Route } from "./+types/school-calendar.ts";
import { frameOf } from "./frame-of.ts";
import { PortalPage } from "./portal-page.tsx";
import { type SchoolDay, schoolDays } from "./school-days.ts";
import { TroublePage } from "./trouble-page.tsx";

export const handle: Handle = { plain: true };
export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { desk, config } = context.get(backstageContext);
  const open = await desk.calendar.open(params.slug);
  const frame = frameOf(request, open?.name ?? config.schoolName);
  const { language } = frame;
  const { title } = wordsIn(language).pages.calendar;
  if (!open) return data({ language, frame, title, school: null }, 404);
  const { slug, phone, name } = open;
  return {
    ...{ language, frame, title: `${title}: ${name}`, school: { slug, phone } },
    days: schoolDays(open, desk.now(), language),
    feed: `${config.publicOrigin}/schools/${slug}/calendar.ics?language=${language}`,
  };
}

/** When the school is closed and when there are no lessons, for parents: the next days first. */
export default function SchoolCalendar({ loaderData }: Route.ComponentProps) {
  const { frame, school } = loaderData;
  if (!school || !("days" in loaderData)) return <TroublePage frame={frame} trouble="notFound" />;
  const { days, feed } = loaderData;
  const words = wordsIn(frame.language).pages.calendar;
  return (
    <PortalPage frame={frame} phone={school.phone}>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <section aria-labelledby="next">
        <h2 id="next">{words.next}</h2>
        {days.next.length ? <Days days={days.next} /> : <Empty title={words.none} says={words.noneNext} />}
      </section>
      {days.later.length ? (
        <section aria-labelledby="later">
          <h2 id="later">{words.later}</h2>
          <Days days={days.later} />
        </section>
      ) : null}
      {days.terms.length ? (
        <section aria-labelledby="terms">
          <h2 id="terms">{words.terms}</h2>
          <ul className="schooldays">
            {days.terms.map(({ label, when }) => (
              <li key={when}>
                <b>
                  <bdi>{label}</bdi>
                </b>
                <span>{when}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="keep" aria-labelledby="subscribe">
        <h2 id="subscribe">{words.subscribe}</h2>
        <p>{words.subscribeHelp}</p>
        <code dir="ltr">{feed}</code>
      </section>
      <p>
        <a href={`/schools/${school.slug}/ask?language=${frame.language}`}>{words.ask}</a>
      </p>
    </PortalPage>
  );
}

const Days = ({ days }: { days: readonly SchoolDay[] }) => (
  <ul className="schooldays">
    {days.map(({ key, when, label, look, what, announced }) => (
      <li key={key}>
        <b>{when}</b>
        <span className={`lookmark ${look}`}>
          <DayShape look={look} /> {what}
        </span>
        {label ? (
          <span>
            <bdi>{label}</bdi>
          </span>
        ) : null}
        {announced ? <span className="soft small">{announced}</span> : null}
      </li>
    ))}
  </ul>
);
