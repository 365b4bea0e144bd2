import { apiRows } from "./api/rows.ts";
import { anyone, bearer, link, signedIn, staff } from "./guard.ts";
import { act, form, page, type Row, raw } from "./row.ts";

/** The table of contents: every address of Answerable, the file that answers it and who may come in. */
export const table: readonly Row[] = [
  // the parent's pages
  page("/", "portal/home.tsx", anyone),
  page("/ask", "portal/to-form.ts", anyone),
  page("/schools/:slug", "portal/to-form.ts", anyone),
  form("/schools/:slug/ask", "portal/ask.tsx", anyone),
  page("/schools/:slug/calendar", "portal/school-calendar.tsx", anyone),
  raw("GET", "/schools/:slug/calendar.ics", anyone),
  form("/follow/:token", "portal/follow.tsx", link),
  page("/link-over", "portal/link-over.tsx", anyone),

  // the demo's mailbox: it is there only while letters go nowhere else
  page("/mailbox", "portal/mailbox.tsx", anyone),
  form("/mailbox/:id", "portal/mail.tsx", anyone),
  raw("GET", "/mailbox/:id/html", anyone),

  // the desk
  page("/desk", "desk/today.tsx", staff("see queue")),
  form("/desk/call", "desk/call.tsx", staff("log inquiry")),
  page("/desk/people", "desk/people.ts", staff("find people")),
  page("/desk/inquiries/:reference", "desk/inquiry.tsx", staff("read inquiry")),
  act("/desk/inquiries/:reference/check", "desk/check.ts", staff("reply")),
  form("/desk/inquiries/:reference/reply", "desk/inquiry.tsx", staff("reply")),
  form("/desk/inquiries/:reference/note", "desk/inquiry.tsx", staff("note")),
  form("/desk/inquiries/:reference/acknowledgement", "desk/inquiry.tsx", staff("acknowledge")),
  form("/desk/inquiries/:reference/escalation", "desk/inquiry.tsx", staff("escalate")),
  form("/desk/inquiries/:reference/acceptance", "desk/inquiry.tsx", staff("answer escalation")),
  form("/desk/inquiries/:reference/handing-back", "desk/inquiry.tsx", staff("answer escalation")),
  form("/desk/inquiries/:reference/promise", "desk/inquiry.tsx", staff("reply")),
  form("/desk/inquiries/:reference/classification", "desk/inquiry.tsx", staff("correct facts")),
  form("/desk/inquiries/:reference/fact", "desk/inquiry.tsx", staff("correct facts")),
  form("/desk/inquiries/:reference/family", "desk/inquiry.tsx", staff("correct facts")),
  form("/desk/inquiries/:reference/identity", "desk/inquiry.tsx", staff("verify identity")),
  form("/desk/inquiries/:reference/assignment", "desk/inquiry.tsx", staff("assign")),
  form("/desk/inquiries/:reference/closure", "desk/inquiry.tsx", staff("close")),
  form("/desk/inquiries/:reference/reopening", "desk/inquiry.tsx", staff("close")),
  form("/desk/inquiries/:reference/waiver", "desk/inquiry.tsx", staff("waive")),
  form("/desk/inquiries/:reference/clock", "desk/inquiry.tsx", staff("start clock")),
  form("/desk/inquiries/:reference/clock-extension", "desk/inquiry.tsx", staff("change clock")),
  form("/desk/inquiries/:reference/clock-hold", "desk/inquiry.tsx", staff("change clock")),
  form("/desk/inquiries/:reference/clock-release", "desk/inquiry.tsx", staff("change clock")),
  form("/desk/inquiries/:reference/clock-met", "desk/inquiry.tsx", staff("start clock")),
  form("/desk/inquiries/:reference/clock-waiver", "desk/inquiry.tsx", staff("change clock")),
  page("/desk/statutory", "desk/statutory.tsx", staff("see statutory board")),
  form("/desk/inquiries/:reference/confirmation", "desk/inquiry.tsx", staff("confirm emergency")),
  form("/desk/inquiries/:reference/stand-down", "desk/inquiry.tsx", staff("confirm emergency")),
  form("/desk/mail", "desk/mail.tsx", staff("look at mail")),
  page("/desk/sop", "desk/sop.tsx", staff("see procedure")),
  page("/desk/calendar", "desk/calendar.tsx", staff("see procedure")),
  form("/desk/calendar/change", "desk/calendar-change.tsx", staff("change calendar")),
  form("/desk/calendar/import", "desk/calendar-import.tsx", staff("change calendar"), 4 * 1024 * 1024),
  act("/desk/calendar/undo", "desk/calendar-undo.ts", staff("change calendar")),
  form("/desk/roster", "roster/imports.tsx", staff("preview roster"), 48 * 1024 * 1024),
  raw("GET", "/desk/roster/template.csv", staff("preview roster")),
  form("/desk/roster/import", "roster/import.tsx", staff("preview roster")),
  page("/desk/settings", "desk/settings.tsx", staff("see settings")),
  form("/desk/absences", "desk/absences.tsx", signedIn),
  page("/desk/promises", "desk/promises.tsx", staff("see promises")),
  page("/desk/closure", "desk/closure.tsx", staff("see closures")),
  form("/desk/closure/declaration", "desk/closure.tsx", staff("declare closure")),
  form("/desk/closure/taking-back", "desk/closure.tsx", staff("declare closure")),
  form("/desk/sessions", "desk/sessions.tsx", signedIn),
  act("/desk/school", "desk/school.ts", signedIn),
  form("/sign-in", "desk/sign-in.tsx", anyone),
  act("/sign-out", "desk/sign-out.ts", signedIn),
  raw("GET", "/desk/events", signedIn),

  // programs
  ...apiRows.map(({ method, path, action }) =>
    raw(method, `/api/v1${path}`, action ? bearer(action) : anyone),
  ),
  // What is not there is answered by the API in its own way, to programs: no cookie counts here.
  ...(["GET", "POST", "PUT", "PATCH", "DELETE"] as const).map((method) =>
    raw(method, "/api/v1/*", bearer("see procedure")),
  ),

  // the house
  raw("GET", "/healthz", anyone),
  raw("GET", "/assets/*", anyone),
];
