/** Zones that mail programs name and the platform does not know. */
const zones: Record<string, string> = {
  ...{ UT: "+0000", WET: "+0000", BST: "+0100", WEST: "+0100", CET: "+0100", MEZ: "+0100" },
  ...{ CEST: "+0200", MESZ: "+0200", EET: "+0200", SAST: "+0200", EEST: "+0300", MSK: "+0300" },
  ...{ IST: "+0530", HKT: "+0800", SGT: "+0800", JST: "+0900", KST: "+0900", AEST: "+1000", AEDT: "+1100" },
  ...{ NZST: "+1200", NZDT: "+1300", AKST: "-0900", AKDT: "-0800", HST: "-1000" },
};

/**
 * A mail's date (RFC 5322, 3.3, and the ways in which programs miss it) as ISO in UTC; without a zone it is UTC. Null for
 * words that name no year and month: the platform would make a date of a five.
 */
export function mailDate(words: string): string | null {
  const plain = words
    .slice(0, 200)
    .replace(/\s*\(.{0,100}\)\s*$/, "")
    .replace(/\b(\d{1,2})\.(\d{2})\.(\d{2})(?= |$)/, "$1:$2:$3")
    // RFC 5322, 4.3: a year of three digits counts from 1900, and a zone of one letter says nothing.
    .replace(
      /\b([a-z]{3,9}\.?[ -]+)(\d{3})(?= +\d)/i,
      (_, before: string, year: string) => before + (1900 + Number(year)),
    )
    .replace(/ [A-IK-Y]$/i, " +0000")
    .replace(/ ([A-Z]{2,4})$/, (whole, zone: string) => (zones[zone] ? ` ${zones[zone]}` : whole))
    .trim();
  const isDate = /[a-z]{3}/i.test(plain) ? /\d\D+\d/.test(plain) : /\b\d{4}\b/.test(plain);
  const time = isDate ? Date.parse(plain) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
