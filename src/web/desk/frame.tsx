import { Outlet, useLocation } from "react-router";
import { may } from "../../access/may.ts";
import { Banner } from "../ui/banner.tsx";
import { DeskFrame } from "../ui/desk-frame.tsx";
import { Notice } from "../ui/notice.tsx";
import { useFollow } from "../ui/use-follow.ts";
import type { Route } from "./+types/frame.ts";
import { dateWords } from "./calendar-words.ts";
import { deskOf } from "./desk-of.ts";
import { Help } from "./help.tsx";
import { ParkedChip } from "./parked-chip.tsx";
import { reviewWords } from "./review-words.ts";
import { localDate, whenWords } from "./when-words.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const now = desk.now();
  const [{ name, calendar, edition }, emergency, schools, mail, waiting] = await Promise.all([
    desk.school(viewer),
    may(viewer.roles, "see queue") ? desk.emergency(viewer) : null,
    desk.schools(viewer),
    desk.mailCount(viewer),
    desk.families.waitingCount(viewer),
  ]);
  return {
    viewer: `${viewer.id}.${viewer.school}`,
    schoolName: name,
    schools,
    name: viewer.name,
    day: dateWords(localDate(now, calendar.tz), true),
    places: [
      ...(may(viewer.roles, "see queue") ? [{ to: "/desk", label: "Today", end: true }] : []),
      ...(may(viewer.roles, "look at mail")
        ? [{ to: "/desk/mail", label: "Mail", count: mail, counts: "to look at" }]
        : []),
      ...(may(viewer.roles, "see families")
        ? [{ to: "/desk/families", label: "Families", count: waiting, counts: "to answer" }]
        : []),
      ...(may(viewer.roles, "see promises") ? [{ to: "/desk/promises", label: "Promises" }] : []),
      ...(may(viewer.roles, "see privacy board")
        ? [{ to: "/desk/privacy", label: "Privacy" }]
        : may(viewer.roles, "see records")
          ? [{ to: "/desk/records", label: "Records" }]
          : []),
      // Who works at several schools has the switch between them in the bar: the rest must stay in one row.
      ...(may(viewer.roles, "see statutory board")
        ? [{ to: "/desk/statutory", label: "By law", ...(schools.length > 1 && { seldom: true }) }]
        : []),
      ...(may(viewer.roles, "see complaints")
        ? [{ to: "/desk/complaints", label: "Complaints", seldom: true }]
        : []),
      ...(may(viewer.roles, "see procedure")
        ? [{ to: "/desk/calendar", label: "Calendar", seldom: true }]
        : []),
      ...(may(viewer.roles, "see closures")
        ? [{ to: "/desk/closure", label: "Snow day", onPhone: true }]
        : []),
      ...(may(viewer.roles, "see incidents")
        ? [{ to: "/desk/incidents", label: "Incidents", seldom: true }]
        : []),
      { to: "/desk/absences", label: "Away", seldom: true },
      { to: "/desk/alerts", label: "My alerts", seldom: true },
      ...(may(viewer.roles, "see procedure") ? [{ to: "/desk/sop", label: "SOP", seldom: true }] : []),
      ...(may(viewer.roles, "see settings")
        ? [{ to: "/desk/settings", label: "Settings", seldom: true }]
        : []),
    ],
    mayLog: may(viewer.roles, "log inquiry"),
    emergency: emergency && {
      reference: emergency.reference,
      since: whenWords(emergency.receivedAt, { zone: calendar.tz, now }),
    },
    review: reviewWords(edition, localDate(now, calendar.tz)),
    // Whoever cannot change it would only learn to overlook it where they work all day.
    remindsOfReview: may(viewer.roles, "see settings"),
  };
}

/** Where an overdue review is an alarm for those who answer for it; on the procedure's own page it is one for everybody. */
const reviewedAt: ReadonlySet<string> = new Set(["/desk", "/desk/settings"]);

export default function Frame({ loaderData }: Route.ComponentProps) {
  const { viewer, emergency, review, remindsOfReview, ...frame } = loaderData;
  const { pathname, search } = useLocation();
  useFollow();
  const isForReview = pathname === "/desk/sop" || (remindsOfReview && reviewedAt.has(pathname));
  const isElsewhere = emergency && !pathname.includes(emergency.reference);
  return (
    <DeskFrame
      {...frame}
      here={pathname + search}
      banner={
        isElsewhere ? (
          <Banner
            title="Possible emergency."
            says={`${emergency.reference}, since ${emergency.since}. Nobody has said yet that they have it, or that it is over.`}
          >
            <a className="button grave" href={`/desk/inquiries/${emergency.reference}`}>
              Open the protocol
            </a>
          </Banner>
        ) : null
      }
      tools={<ParkedChip viewer={viewer} />}
    >
      {review && isForReview ? (
        <div className="alarm">
          <Notice kind="missed" title="The review of the procedure is overdue.">
            <p>
              {review} SOP 7: “Review this SOP annually to ensure it meets current needs and regulations.”
            </p>
          </Notice>
        </div>
      ) : null}
      <Outlet />
      <Help viewer={viewer} mayLog={frame.mayLog} />
    </DeskFrame>
  );
}
