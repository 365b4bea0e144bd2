import type { Action } from "../access/may.ts";

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

/**
 * A program that shows a token in the Authorization header; the programming interface itself reads it. Cookies never
 * count here, and a request need not come from our own pages.
 */
export const bearer = (action: Action): Guard => ({ kind: "bearer", action });
