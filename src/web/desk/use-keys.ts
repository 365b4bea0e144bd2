import { useLayoutEffect } from "react";

/** What a key does; the key's name as the browser tells it, `Ctrl+.` with its companion. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const off = "answerable.single-keys-off";

/** Whether single letters act as keys; a person who speaks to the machine may turn them off (WCAG 2.1.4). */
export const singleKeysAreOff = (): boolean => localStorage.getItem(off) === "yes";
/** Turns them on or off, for this browser. */
export const turnSingleKeys = (on: boolean): void =>
  on ? localStorage.removeItem(off) : localStorage.setItem(off, "yes");

/**
 * Listens for keys while the page is shown. A single letter does nothing where somebody types, nor in a dialog. Who sees
 * the page can use its keys: it listens before the browser paints, and says so as `data-keys`.
 */
export function useKeys(keys: Keys): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.keys = "on";
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      const act = keys[ctrlKey || metaKey ? `Ctrl+${key}` : key];
      if (!act || altKey || event.defaultPrevented || event.isComposing) return;
      if (!ctrlKey && !metaKey && (isTyping(event.target) || singleKeysAreOff())) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [keys]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, textarea, select, dialog, [contenteditable]") !== null;
