import type { KeyboardEvent } from "react";

/** Ctrl and Enter send a form from any of its fields; Escape leaves the field, so that the desk's keys act again. */
export function sendKeys(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    event.currentTarget.requestSubmit();
  }
  if (event.key === "Escape" && event.target instanceof HTMLElement) event.target.blur();
}
