/**
 * What a member of staff or a program may be asked to be allowed. The row of the table names it,
 * the room `access` decides it.
 */
export const actions = [
  "read inquiries",
  "read inquiry",
  "log inquiry",
  "answer inquiry",
  "escalate inquiry",
  "close inquiry",
  "read evidence",
  "change settings",
] as const;
export type Action = (typeof actions)[number];

/** Who may come through a door of the table of contents. A row without one cannot be written. */
export type Guard =
  | { kind: "anyone" }
  | { kind: "link" }
  | { kind: "signedIn" }
  | { kind: "staff"; action: Action }
  | { kind: "bearer"; action: Action };

/** Nobody is asked who they are. */
export const anyone: Guard = { kind: "anyone" };

/** The holder of the private link whose `:token` stands in the path. */
export const link: Guard = { kind: "link" };

/** A member of staff with an open session, whatever the role. */
export const signedIn: Guard = { kind: "signedIn" };

/** A member of staff who may do this. */
export const staff = (action: Action): Guard => ({ kind: "staff", action });

/** A program that shows a token in the Authorization header. Cookies never count here. */
export const bearer = (action: Action): Guard => ({ kind: "bearer", action });
