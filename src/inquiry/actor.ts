/** Who acts. The record holds ids only; names live beside it. */
export type Actor =
  | { kind: "staff"; id: string }
  | { kind: "guardian"; id: string | null }
  | { kind: "token"; id: string }
  | { kind: "system"; part: "intake" | "post" | "sweep" };

/** What a member of staff may be asked to do; a person may hold several. */
export const roles = [
  "office",
  "teacher",
  "supervisor",
  "privacy_officer",
  "administrator",
  "auditor",
] as const;
export type Role = (typeof roles)[number];

/** Whether somebody with these roles answers inquiries at all; an administrator sets up and an auditor looks on. */
export const answers = (held: readonly Role[]): boolean =>
  held.some((role) => role !== "administrator" && role !== "auditor");
