import { localAt } from "../../calendar/local-time.ts";
import type { Ledger } from "../../store/ledger/read-ledger.ts";
import type { Backstage, Viewer } from "../backstage.ts";
import { datesOf } from "./ledger-dates.ts";
import { categoryWords, outcomeWords, partyWords } from "./ledger-words.ts";

/** Quoted as RFC 4180 says; what a spreadsheet would take for a formula gets an apostrophe in front (OWASP). */
const field = (text: string): string => {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const heads =
  "Date,Time,What became of it,What it was about,Who received or asked,Rule,Law,Resting on,Written down as,Exempt (34 CFR 99.32(d)),Done by,Inquiry".split(
    ",",
  );

/** The lines as a CSV file in UTF-8, with the dates of the school's own clock. */
export function csvOf({ rows }: Ledger, zone: string, forParent = false): string {
  const lines = rows.map((row) => {
    const { date, time } = localAt(zone, Date.parse(row.at));
    return [
      ...[date, time, outcomeWords(row, forParent), categoryWords(row.category), partyWords(row)],
      ...[row.rule, row.citation, row.basis ?? "", row.mustRecord, row.exempt ? "yes" : "no"],
      ...[row.by ?? "", row.reference ?? ""],
    ];
  });
  return `\uFEFF${[heads, ...lines].map((line) => `${line.map(field).join(",")}\r\n`).join("")}`;
}

const most = 100_000;

/** A student's list as a file. Null when there is no such student here. */
export async function ledgerCsv(
  { desk }: Backstage,
  request: Request,
  viewer: Viewer,
  student: string,
): Promise<Response | null> {
  if (viewer.kind !== "staff" || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(student)) return null;
  const { calendar } = await desk.school(viewer);
  const asked = new URL(request.url).searchParams;
  const forParent = asked.get("view") === "parent";
  const { span } = datesOf(asked, calendar.tz);
  const ledger = await desk.ledger(viewer, { student, forParent, most, ...span });
  return (
    ledger &&
    new Response(csvOf(ledger, calendar.tz, forParent), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        // The name of the file names nobody.
        "content-disposition": `attachment; filename="disclosures${forParent ? "-for-parent" : ""}.csv"`,
        "cache-control": "no-store",
      },
    })
  );
}
