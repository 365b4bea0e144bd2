/** A stretch of time in which a zone keeps one offset: from an instant until another, all in milliseconds. */
type Stretch = { from: number; until: number; offset: number };

/** What was asked of the time-zone tables before: a walk over a school year asks for the same two stretches. */
const known = new Map<string, Stretch[]>();
const mostZones = 1000;

/** How far a zone is east of UTC at an instant, in milliseconds. Throws a RangeError for a zone that is not known. */
export function offsetAt(tz: string, ms: number): number {
  return stretchAt(tz, ms).offset;
}

/** The instant at which the zone's clocks change next; infinite when they never do. */
export function nextChange(tz: string, ms: number): number {
  return stretchAt(tz, ms).until;
}

function stretchAt(tz: string, ms: number): Stretch {
  let stretches = known.get(tz);
  if (!stretches) {
    if (known.size >= mostZones) known.clear();
    stretches = [];
    known.set(tz, stretches);
  }
  for (let at = 0; at < stretches.length; at++) {
    const stretch = stretches[at];
    if (!stretch || ms < stretch.from || ms >= stretch.until) continue;
    if (at > 0) [stretches[0], stretches[at]] = [stretch, stretches[0] ?? stretch];
    return stretch;
  }
  const asked = lookUp(tz, ms);
  stretches.unshift(asked);
  return asked;
}

function lookUp(tz: string, ms: number): Stretch {
  const at = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(tz);
  const justAfter = Temporal.Instant.fromEpochMilliseconds(ms + 1).toZonedDateTimeISO(tz);
  return {
    from: justAfter.getTimeZoneTransition("previous")?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: at.getTimeZoneTransition("next")?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: at.offsetNanoseconds / 1e6,
  };
}
