/** The inquiries of the world. `other` belongs to the neighbour school; `never` is a reference that nobody ever had. */
export const objects = ["open", "closed", "emergency", "other"] as const;
export type ObjectName = (typeof objects)[number];
export type Asked = ObjectName | "never";

/** Every text that somebody wrote or that stands on file for an inquiry, and its private link. */
const fields = [
  ...["question", "name", "email", "phone", "child"],
  ...["note", "third", "reply", "reason", "tried", "step", "mail"],
  ...["fileparent", "fileemail", "filephone", "filechild", "link", "paper"],
] as const;
export type Field =
  | ("question" | "name" | "email" | "phone" | "child")
  | ("note" | "third" | "reply" | "reason" | "tried" | "step" | "mail")
  | ("fileparent" | "fileemail" | "filephone" | "filechild" | "link" | "paper");

/** A word that stands nowhere else: one per inquiry and field. A telephone number where only that is taken. */
export function canary(object: ObjectName, field: Field): string {
  const number = objects.indexOf(object) + 1;
  if (field === "phone") return `555-83${number}1`;
  if (field === "filephone") return `555-83${number}7`;
  return `kw${object}${field}`;
}

/** Words that no answer may ever hold, whoever asks. */
const secrets = ["kwpasswordhash"] as const;

/** Which canaries of which inquiries stand in a text, as `open.note`; links by their proof. */
export function canariesIn(text: string, proofs: Record<ObjectName, string>): string[] {
  const low = text.toLowerCase();
  const found = objects.flatMap((object) =>
    (fields as readonly Field[])
      .filter((field) =>
        field === "link" ? text.includes(proofs[object]) : low.includes(canary(object, field)),
      )
      .map((field) => `${object}.${field}`),
  );
  return [...found, ...secrets.filter((secret) => low.includes(secret))];
}
