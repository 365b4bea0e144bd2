import type { LinkViewer, StaffViewer, TokenViewer } from "../access/viewer.ts";
import type { House } from "../jobs/house.ts";
import type { DeskSide } from "./desk-side.ts";
import type { AlertSide } from "./emergency/alert-side.ts";
import type { GovernorsSide } from "./governors/governors-side.ts";
import type { Guard } from "./guard.ts";
import type { PortalSide } from "./portal-side.ts";

/** Who is asking, as the guard found out. `session` tells sessions apart; it is not their secret. */
export type Viewer = { kind: "stranger" } | LinkViewer | TokenViewer | (StaffViewer & { session: string });

/**
 * What a guard says: come in as this viewer; or a refusal, shown calmly (404 also for what exists and is not theirs to
 * know of); or this answer instead, such as the way to the sign-in page.
 */
export type Admission =
  | { viewer: Viewer }
  | {
      refused: 403 | 404 | 429 | 503;
      says?: string;
      /** The page of the table that says it, in the reader's language. */
      shows?: string;
      /** Where the desk begins for whoever is signed in and may not see this page. */
      home?: string;
    }
  | Response;

/** What the web needs from the rest of the house. Built in main.ts and handed in. */
export type Backstage = {
  config: {
    /** The one address under which people reach us, such as https://desk.school.example. Never taken from a request. */
    publicOrigin: string;
    schoolName: string;
    /** Where the built scripts, styles and fonts lie; undefined while Vite serves them. */
    assets: string | undefined;
    /** Letters go nowhere but to the mailbox that we show ourselves. */
    showsMailbox: boolean;
    /** Where our own receiver takes mail in; undefined when it does not. */
    smtpIn: { host: string; port: number } | undefined;
    /** The families and inquiries are invented. */
    demo: boolean;
  };
  /** Asked exactly once for each request, before anything is read. */
  admit(request: Request, guard: Guard, params: Readonly<Record<string, string>>): Promise<Admission>;
  /** Fires `changed <district>:<school>` with an inquiry's id as `detail`, or `*` for many. Ids only, never words. */
  events: EventTarget;
  /** Aborted when the process is asked to stop: open streams end. */
  stopping: AbortSignal;
  /** Asks the database whether it is there; rejects when it is not. */
  ping(): Promise<void>;
  /** Told of every bug. The row's path stands for the address, which may hold a secret. */
  report(trouble: { request: string; at: string; error: unknown }): void;
  /** Answers what programs ask under `/api/v1`. */
  api(request: Request): Promise<Response>;
  desk: DeskSide;
  portal: PortalSide;
  alerts: AlertSide;
  governors: GovernorsSide;
  house: House;
};
