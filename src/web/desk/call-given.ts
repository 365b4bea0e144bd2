import { familyOf } from "./given.ts";

const fields = ["source", "question", "guardianName", "email", "phone", "studentName", "topic", "language"];

/** What the call panel says, in the shape of the form that logs it. */
export function callGiven(form: FormData): Record<string, unknown> {
  const said = Object.fromEntries(
    fields.flatMap((field) => (form.has(field) ? [[field, form.get(field)]] : [])),
  );
  const family = String(form.get("family") ?? "");
  return { ...said, ...(family && familyOf(family)), danger: form.get("danger") === "on" };
}
