import { useCallback, useEffect, useRef } from "react";

/**
 * Keeps what is typed into a form's text areas in this tab, so that a call or a slip of the hand loses nothing; brings
 * it back when the form is opened again. `isDone`: it was sent, forget it.
 */
export function useDraft(name: string, isDone: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const place = `answerable.draft.${name}`;
  // What the page offered. A refused form offers what was typed, which is not to be forgotten for that.
  const offered = useRef<Record<string, string>>({});
  useEffect(() => {
    if (isDone) sessionStorage.removeItem(place);
    offered.current = {};
    const kept: Record<string, string> = JSON.parse(sessionStorage.getItem(place) ?? "{}");
    for (const area of form.current?.querySelectorAll("textarea") ?? []) {
      offered.current[area.name] = area.defaultValue;
      const words = kept[area.name];
      if (words && area.value === area.defaultValue) {
        area.value = words;
        area.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }
  }, [place, isDone]);
  const onInput = useCallback(() => {
    const areas = [...(form.current?.querySelectorAll("textarea") ?? [])];
    const typed = areas.filter(
      ({ name, value, defaultValue }) => value !== (offered.current[name] ?? defaultValue),
    );
    if (typed.length)
      sessionStorage.setItem(
        place,
        JSON.stringify(Object.fromEntries(typed.map(({ name, value }) => [name, value]))),
      );
    else sessionStorage.removeItem(place);
  }, [place]);
  return { form, onInput };
}
