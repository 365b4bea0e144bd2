import { data, Link } from "react-router";
import { may } from "../../access/may.ts";
import { ownersFor, seesOnlyOwn } from "../../access/viewer.ts";
import { isOpen, nextOpening } from "../../calendar/is-open.ts";
import { dateFormat } from "../../letters/words/date-format.ts";
import { cursorOf, cursorText } from "../api/cursor.ts";
import { closedDays } from "../closed-days.ts";
import { IncidentBand } from "../incident/incident-band.tsx";
import { incidentLine } from "../incident/incident-lines.ts";
import { alarmWords, MailboxAlarms } from "../mailboxes/alarm-notice.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { Notice } from "../ui/notice.tsx";
import { Pagination } from "../ui/pagination.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { TodayList } from "../ui/today-list.tsx";
import type { Route } from "./+types/today.ts";
import { awayWords } from "./away-words.ts";
import { deskOf } from "./desk-of.ts";
import { hitLines } from "./hit-lines.ts";
import { Hits } from "./hits.tsx";
import { plural } from "./left-words.ts";
import { SearchBox } from "./search-box.tsx";
import { silentWords } from "./silent-words.ts";
import { todayGroups } from "./today-groups.ts";
import { useRows } from "./use-rows.ts";
import { hourWords, whenWords } from "./when-words.ts";

export const meta: Route.MetaFunction = () => [{ title: "Today" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const asked = new URL(request.url).searchParams;
  const words = asked.get("q")?.trim() ?? "";
  const mine = asked.has("mine");
  const after = asked.get("after");
  const cursor = after === null ? undefined : cursorOf(after);
  if (cursor === null) throw data("There is no such page of the list.", 404);
  const now = desk.now();
  const [{ calendar }, away, staff, { rows, next }, hits, alarms, incidents] = await Promise.all([
    desk.school(viewer),
    viewer.standsFor?.length ? desk.away(viewer) : null,
    viewer.standsFor?.length ? desk.colleagues(viewer) : [],
    words
      ? { rows: [], next: null }
      : desk.today(viewer, {
          ...(cursor && { after: cursor }),
          ...(mine && { owners: ownersFor(viewer) }),
        }),
    words ? desk.search(viewer, words) : null,
    desk.mailboxes.alarms(viewer),
    desk.incidents.list(viewer),
  ]);
  const schools = incidents.open.length > 0 ? await desk.schoolsOf(viewer) : [];
  const clock = { zone: calendar.tz, now };
  const day = dateFormat("en-GB", calendar.tz, { weekday: "long", day: "numeric", month: "long" }).format(
    Date.parse(now),
  );
  const opens = nextOpening(calendar, now);
  return {
    words,
    hits: hits && hitLines(hits, calendar, now),
    mine,
    ownOnly: seesOnlyOwn(viewer),
    mayLog: may(viewer.roles, "log inquiry"),
    day: `${day}, ${hourWords(now, calendar.tz)}. ${
      isOpen(calendar, now)
        ? "The school is open."
        : `The school is closed${opens ? `; it opens ${whenWords(opens, clock)}` : ""}.`
    }`,
    standsFor: away ? (viewer.standsFor ?? []).flatMap((one) => awayWords(one, away, staff) ?? []) : [],
    closed: closedDays(calendar, now, "en"),
    questions: may(viewer.roles, "answer privacy question")
      ? (await desk.privacyQuestions(viewer)).length
      : 0,
    groups: words ? [] : todayGroups(rows, calendar, now),
    next: next && cursorText(next),
    isLaterPage: cursor !== undefined,
    wasKept: asked.has("kept"),
    alarms: alarmWords(alarms, clock),
    mayMailboxes: may(viewer.roles, "change mailboxes"),
    incidents: incidents.open.map((one) =>
      incidentLine(one, clock, schools.find(({ school }) => school === one.school)?.name ?? ""),
    ),
    silent: await silentWords(desk, viewer, clock),
  };
}

export default function Today({ loaderData }: Route.ComponentProps) {
  const {
    words,
    hits,
    mine,
    ownOnly,
    day,
    closed,
    standsFor,
    questions,
    groups,
    next,
    isLaterPage,
    wasKept,
    alarms,
    mayMailboxes,
    incidents,
    silent,
  } = loaderData;
  useRows();
  const at = mine ? "/desk?mine" : "/desk";
  return (
    <>
      <div className="flow">
        {silent ? (
          <Notice kind="missed" title="Mail does not come back">
            <p>{silent}</p>
          </Notice>
        ) : null}
        {wasKept ? (
          <Notice kind="met" title="It is kept from them, and from all who answer to them." isAnswer>
            <p>You are among those, so you do not see it any more. Somebody who is not has it now.</p>
          </Notice>
        ) : null}
        <MailboxAlarms says={alarms} mayChange={mayMailboxes} />
        {incidents.map((line) => (
          <IncidentBand key={line.key} line={line} withSchool />
        ))}
      </div>
      <div className="pagehead">
        <div>
          <h1>Today</h1>
          <p className="soft">{day}</p>
          {standsFor.map((says) => (
            <p key={says}>{says} What is theirs is among yours.</p>
          ))}
          {closed.map((says) => (
            <p key={says} className="closedday">
              {says}
            </p>
          ))}
          {questions ? (
            <p>
              <Link to="/desk/privacy/questions">
                {plural(questions, "draft")} {questions === 1 ? "waits" : "wait"} for your yes or no
              </Link>
            </p>
          ) : null}
        </div>
        <SearchBox words={words} />
      </div>
      {hits ? (
        <Hits words={words} hits={hits} />
      ) : (
        <>
          {ownOnly ? null : (
            <Tabs
              label="Whose"
              tabs={[
                { to: "/desk", label: "All", isCurrent: !mine },
                { to: "/desk?mine", label: "Mine", isCurrent: mine },
              ]}
            />
          )}
          <TodayList groups={groups} isOwn={mine || ownOnly} />
          {isLaterPage || next ? (
            <Pagination
              label="Pages of the list"
              newer={isLaterPage ? at : undefined}
              newerWord="Back to the first page"
              older={next ? `${at}${mine ? "&" : "?"}after=${next}` : undefined}
              olderWord="What is owed after these"
            />
          ) : null}
          <p className="soft small keys">
            <Kbd>J</Kbd> <Kbd>K</Kbd> move · <Kbd>Enter</Kbd> open · <Kbd>/</Kbd> search · <Kbd>?</Kbd> all
            keys
          </p>
        </>
      )}
    </>
  );
}
