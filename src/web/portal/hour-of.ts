/** "16:00": the hour alone, as the reader's language writes it, in the school's zone (IANA). */
export const hourOf = (at: string, language: string, zone: string): string =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : `${language}-u-nu-latn`, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: zone,
  }).format(Date.parse(at));
