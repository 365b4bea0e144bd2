/** A call that was interrupted: what was typed, by the names of the fields. It stays on this computer. */
export type ParkedCall = { id: string; at: string; fields: Record<string, string>; label: string };

/** `viewer` is the person at one school, `<person>.<school>`: a call that was begun at one is not logged at another. */
const place = (viewer: string) => `answerable.calls.${viewer}`;
const placesOf = (viewer: string) =>
  Object.keys(localStorage).filter((key) => key.startsWith(place(viewer.split(".")[0] ?? viewer)));
const changed = "answerable calls";

/** The calls that this person parked on this computer, the oldest first. What cannot be read counts as none. */
export function parkedCalls(viewer: string): ParkedCall[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(viewer)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isParked) : [];
  } catch {
    return [];
  }
}

/** How many calls this person parked on this computer, at whichever school. */
export const parkedEverywhere = (viewer: string): number =>
  placesOf(viewer).reduce((sum, key) => sum + parkedCalls(key.slice(place("").length)).length, 0);

/** Parks a call; the same id again replaces it. */
export const parkCall = (viewer: string, call: ParkedCall): void =>
  write(viewer, [...parkedCalls(viewer).filter(({ id }) => id !== call.id), call]);

/** Takes a parked call away: it was logged, or is on the screen again. */
export const unparkCall = (viewer: string, id: string): void =>
  write(
    viewer,
    parkedCalls(viewer).filter((call) => call.id !== id),
  );

/** Forgets everything that this person left on this computer, drafts too. */
export function forgetAll(viewer: string): void {
  for (const key of placesOf(viewer)) localStorage.removeItem(key);
  write(viewer, []);
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith("answerable.draft.")) sessionStorage.removeItem(key);
}

/** Listens for calls that are parked or taken up, in this tab or another. */
export function onParked(listen: () => void): () => void {
  window.addEventListener(changed, listen);
  window.addEventListener("storage", listen);
  return () => {
    window.removeEventListener(changed, listen);
    window.removeEventListener("storage", listen);
  };
}

function write(viewer: string, calls: readonly ParkedCall[]): void {
  if (calls.length) localStorage.setItem(place(viewer), JSON.stringify(calls.slice(-20)));
  else localStorage.removeItem(place(viewer));
  window.dispatchEvent(new Event(changed));
}

const isParked = (call: unknown): call is ParkedCall =>
  typeof call === "object" && call !== null && "id" in call && "fields" in call && "label" in call;
