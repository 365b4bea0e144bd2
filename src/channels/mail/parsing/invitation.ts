/** One moment of an invitation, as it is written: on a day, at a time of a zone (`UTC`, a name, or null: wherever one is). */
export type When = { date: string; time: string | null; zone: string | null };
/** What an invitation says, or the taking back of one. */
export type Invitation = {
  what: string;
  start: When | null;
  end: When | null;
  where: string;
  by: string;
  isOff: boolean;
  /** It comes again and again. */
  repeats: boolean;
};

/** The first event of a calendar part (RFC 5545): the parameters and value of a property, its words; null when it has none. */
type Event = { first(name: string): [string, string]; lined(name: string): string; method: string };

/** Linear, bounded. */
function eventOf(bytes: Buffer): Event | null {
  const lines = bytes
    .subarray(0, 256 * 1024)
    .toString("utf8")
    .replaceAll(/\r?\n[ \t]/g, "")
    .split(/\r?\n/)
    .slice(0, 5_000);
  const begun = lines.findIndex((line) => /^BEGIN:VEVENT\s*$/i.test(line));
  if (begun < 0) return null;
  const ended = lines.findIndex((line, at) => at > begun && /^(?:END:VEVENT|BEGIN:VALARM)\s*$/i.test(line));
  const event = lines.slice(begun, ended < 0 ? undefined : ended);
  const first = (name: string, among = event): [string, string] => {
    const line = among.find((one) => new RegExp(`^${name}[;:]`, "i").test(one.slice(0, 40))) ?? "";
    const [, parameters = "", value = ""] =
      /^[A-Z-]{1,30}((?:;(?:"[^"]{0,500}"|[^":]){0,500})?):(.{0,5000})/i.exec(line) ?? [];
    return [parameters, value];
  };
  const lined = (name: string) =>
    first(name)[1]
      .replaceAll(/\\n/gi, "\n")
      .replaceAll(/\\([,;\\])/g, "$1")
      .trim();
  return { first, lined, method: first("METHOD", lines)[1] };
}

/** What else is written in an invitation, its lines as they are. */
export const moreOf = (bytes: Buffer): string => eventOf(bytes)?.lined("DESCRIPTION") ?? "";

/** Reads the first event of a calendar part by its main properties; null when it has none. */
export function invitation(bytes: Buffer): Invitation | null {
  const event = eventOf(bytes);
  if (!event) return null;
  const { first, lined, method } = event;
  const words = (name: string) => lined(name).replaceAll(/\s+/g, " ").slice(0, 300);
  const [named, address] = first("ORGANIZER");
  return {
    what: words("SUMMARY"),
    start: when(first("DTSTART")),
    end: when(first("DTEND")),
    where: words("LOCATION"),
    by:
      /CN=("[^"]{0,200}"|[^;:]{0,200})/i.exec(named)?.[1]?.replaceAll('"', "") ||
      address.replace(/^mailto:/i, "").slice(0, 200),
    isOff: /^CANCEL/i.test(method) || /^CANCELLED/i.test(first("STATUS")[1]),
    repeats: first("RRULE")[1] !== "",
  };
}

function when([parameters, value]: [string, string]): When | null {
  const [, y, m, d, time, z] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{4})\d{0,2}(Z?))?/.exec(value.trim()) ?? [];
  if (!y || Number.isNaN(Date.parse(`${y}-${m}-${d}`))) return null;
  const zone = z ? "UTC" : (/TZID="?([^";:]{1,100})/i.exec(parameters)?.[1] ?? null);
  return { date: `${y}-${m}-${d}`, time: time ? `${time.slice(0, 2)}:${time.slice(2)}` : null, zone };
}
