/** Puts a date into the reply's field for it, as if it had been typed, and says that the question stays open. */
export function takePromise(form: HTMLFormElement | null | undefined, date: string): void {
  const field = form?.elements.namedItem("promise");
  if (!(field instanceof HTMLInputElement)) return;
  field.value = date;
  const open = form?.querySelector<HTMLInputElement>('[name="outcome"][value="open"]');
  if (open && form?.querySelector('[name="outcome"][value="settles"]:checked')) open.checked = true;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
