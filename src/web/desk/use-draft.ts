import { useCallback, useEffect, useRef } from "react";

/**
 * Keeps what is typed into a form's text areas in this tab, so that a call or a slip of the hand loses nothing; brings
 * it back when the form is opened again. `isDone`: it was sent, forget it. `offered`: what the page itself puts into
 * its field `text`; a refused form offers what was typed, which is not to be forgotten for that.
 */
export function useDraft(name: string, isDone: boolean, offered?: string) {
  const form = useRef<HTMLFormElement>(null);
  const place = `answerable.draft.${name}`;
  useEffect(() => {
    if (isDone) sessionStorage.removeItem(place);
    const kept: Record<string, string> = JSON.parse(sessionStorage.getItem(place) ?? "{}");
    for (const area of form.current?.querySelectorAll("textarea") ?? []) {
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
      ({ name, value, defaultValue }) =>
        value !== (name === "text" ? (offered ?? defaultValue) : defaultValue),
    );
    if (typed.length)
      sessionStorage.setItem(
        place,
        JSON.stringify(Object.fromEntries(typed.map(({ name, value }) => [name, value]))),
      );
    else sessionStorage.removeItem(place);
  }, [place, offered]);
  return { form, onInput };
}
