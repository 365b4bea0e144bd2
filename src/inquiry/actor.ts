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
