export type Place = {
  to: string;
  label: string;
  end?: boolean;
  /** How much waits there, and for what; nothing is shown for none. */
  count?: number;
  counts?: string;
  /** Seldom gone to: folded away where the bar would be long. */
  seldom?: boolean;
  /** Gone to from a telephone: stands in its bar, too. */
  onPhone?: boolean;
};

/** Where a place of the bar is to be seen: everywhere, only where there is room for it, or only on a telephone. */
export type Seen = "always" | "wide" | "phone";

/** More places than these do not stand beside each other in a window of 1280 pixels. */
const most = 6;
/** A telephone's bar has room for these, and for what is gone to from a telephone. */
const mostOnPhone = 2;

/**
 * Which places stand in the bar and which are folded away behind one word. On a telephone the bar is one row: what has no
 * room in it is folded away there, and only there.
 */
export function barOf(places: readonly Place[]): {
  bar: (Place & { seen: Seen })[];
  folded: (Place & { seen: Seen })[];
} {
  const isLong = places.length > most;
  const bar = places.filter(({ seldom }) => !(isLong && seldom));
  const isNear = (place: Place) => place.onPhone === true || bar.indexOf(place) < mostOnPhone;
  return {
    bar: bar.map((place) => ({ ...place, seen: isNear(place) ? "always" : "wide" })),
    folded: places
      .filter((place) => !bar.includes(place) || !isNear(place))
      .map((place) => ({ ...place, seen: bar.includes(place) ? "phone" : "always" })),
  };
}
