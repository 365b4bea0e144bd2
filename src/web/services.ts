import type { Guard } from "./guard.ts";

/** Who is asking, as the guard found out. `session` names the session; it is not its secret. */
export type Viewer =
  | { kind: "stranger" }
  | { kind: "holder"; link: string; inquiry: string }
  | { kind: "staff"; id: string; name: string; session: string }
  | { kind: "program"; id: string };

/**
 * What a guard says: come in as this viewer; or a refusal, shown calmly (404 also for what exists and is not theirs to
 * know of); or this answer instead, such as the way to the sign-in page.
 */
export type Admission = { viewer: Viewer } | { refused: 403 | 404 | 429 | 503; says?: string } | Response;

/** What the web needs from the rest of the house. Built in main.ts and handed in. */
export type Services = {
  config: {
    /** The one address under which people reach us, such as https://desk.school.example. Never taken from a request. */
    publicOrigin: string;
    schoolName: string;
    /** Where the built scripts, styles and fonts lie; undefined while Vite serves them. */
    assets: string | undefined;
  };
  /** Asked exactly once for each request, before anything is read. */
  admit(request: Request, guard: Guard, params: Readonly<Record<string, string>>): Promise<Admission>;
  /** Fires "changed" with an inquiry's id as `detail` when something happened to it. Ids only, never words. */
  events: EventTarget;
  /** Aborted when the process is asked to stop: open streams end. */
  stopping: AbortSignal;
  /** Asks the database whether it is there; rejects when it is not. */
  ping(): Promise<void>;
  /** Told of every bug. The row's path stands for the address, which may hold a secret. */
  report(trouble: { request: string; at: string; error: unknown }): void;
  desk: DeskServices;
  portal: PortalServices;
};

/** The reads and acts of the staff's pages. Every one takes the viewer first. */
export type DeskServices = Record<never, never>;

/** The reads and acts of the parent's pages. */
export type PortalServices = Record<never, never>;
