/** "16:00": the hour alone, as the reader's language writes it, in the school's zone (IANA). */
export const hourOf = (at: string, language: string, zone: string): string =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : `${language}-u-nu-latn`, {
    hour: "numeric",
    minute: "2-digit",
    timeZone: zone,
  }).format(Date.parse(at));
