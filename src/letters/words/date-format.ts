const kept = new Map<string, Intl.DateTimeFormat>();
/** Languages come from what people write, so that their number has to have an end. */
const most = 200;

/**
 * The format of dates for a language (BCP 47) and a zone (IANA), made once: making one takes fifty times as long as using
 * it, and memory that no collection of garbage sees. Throws a RangeError when the language or the zone does not exist.
 */
export function dateFormat(
  language: string,
  zone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([language, zone, options]);
  const found = kept.get(key);
  if (found) return found;
  const made = new Intl.DateTimeFormat(language, { ...options, timeZone: zone });
  if (kept.size >= most) kept.clear();
  kept.set(key, made);
  return made;
}
