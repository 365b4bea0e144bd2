import { createHash } from "node:crypto";
import { schoolYear, yearsFrom } from "../calendar/school-year.ts";
import { writeIcs } from "../channels/calendar/write-ics.ts";
import type { Backstage } from "./backstage.ts";
import { localDate } from "./desk/when-words.ts";
import { askedLanguage } from "./portal/languages.ts";

/**
 * A school's days for anybody's calendar: last year's, this year's and the next. Null when there is no such school. A
 * calendar that has this version already is told so.
 */
export async function calendarFeed(
  { desk, config }: Backstage,
  request: Request,
  slug: string,
): Promise<Response | null> {
  const open = await desk.calendar.open(slug);
  if (!open) return null;
  const year = schoolYear(open.calendar.tz, localDate(desk.now(), open.calendar.tz));
  const body = await writeIcs({
    ...open,
    window: { from: yearsFrom(year, -1).from, to: yearsFrom(year, 1).to },
    language: askedLanguage(request),
    host: new URL(config.publicOrigin).hostname,
  });
  const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = {
    etag: tag,
    "content-type": "text/calendar; charset=utf-8",
    "content-disposition": `inline; filename="${slug}.ics"`,
    "cache-control": "public, no-cache",
    vary: "accept-language",
  };
  const known = request.headers.get("if-none-match")?.split(",") ?? [];
  return known.some((one) => one.trim().replace(/^W\//, "") === tag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}
