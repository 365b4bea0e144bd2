const zones = new RegExp(
  [
    "^(?:US/",
    "America/(?:New_York|Detroit|Chicago|Menominee|Denver|Boise|Phoenix|Los_Angeles|Puerto_Rico|St_Thomas)$",
    "America/(?:Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak|Indianapolis|Louisville|Shiprock)$",
    "America/(?:Indiana|Kentucky|North_Dakota)/",
    "Pacific/(?:Honolulu|Guam|Saipan|Pago_Pago)$)",
  ].join("|"),
);

/** Whether a school's zone (IANA) lies in the United States, where English says the month first and counts twelve hours. */
export const inAmerica = (zone: string): boolean => zones.test(zone);

/** "16:00" as "4:00 PM" to a reader of English in the United States; as it is to everybody else. */
export function hourSays(time: string, language: string, zone: string): string {
  const [, hour, minutes] = /^(\d{2}):(\d{2})$/.exec(time) ?? [];
  if (!hour || !minutes || language !== "en" || !inAmerica(zone)) return time;
  return `${Number(hour) % 12 || 12}:${minutes} ${Number(hour) < 12 ? "AM" : "PM"}`;
}
