import type { Action } from "../../access/may.ts";

/** An address of the API below `/api/v1`. Null: nobody is asked for a token. */
export type ApiRow = { method: "GET" | "POST"; path: string; action: Action | null };

/** Every address of the API, for the table of contents; a test holds it together with what answers. */
export const apiRows: readonly ApiRow[] = [
  { method: "POST", path: "/inquiries", action: "log inquiry" },
  { method: "GET", path: "/inquiries", action: "see queue" },
  { method: "GET", path: "/inquiries/:reference", action: "read inquiry" },
  { method: "POST", path: "/inquiries/:reference/reply", action: "reply" },
  { method: "POST", path: "/inquiries/:reference/note", action: "note" },
  { method: "POST", path: "/inquiries/:reference/acknowledgement", action: "acknowledge" },
  { method: "POST", path: "/inquiries/:reference/escalation", action: "escalate" },
  { method: "POST", path: "/inquiries/:reference/escalation/acceptance", action: "answer escalation" },
  { method: "POST", path: "/inquiries/:reference/escalation/handing-back", action: "answer escalation" },
  { method: "POST", path: "/inquiries/:reference/promise", action: "reply" },
  { method: "POST", path: "/inquiries/:reference/classification", action: "correct facts" },
  { method: "POST", path: "/inquiries/:reference/facts", action: "correct facts" },
  { method: "POST", path: "/inquiries/:reference/family", action: "correct facts" },
  { method: "POST", path: "/inquiries/:reference/identity", action: "verify identity" },
  { method: "POST", path: "/inquiries/:reference/identity/try", action: "verify identity" },
  { method: "POST", path: "/inquiries/:reference/identity/check", action: "verify identity" },
  { method: "POST", path: "/inquiries/:reference/assignment", action: "assign" },
  { method: "POST", path: "/inquiries/:reference/closure", action: "close" },
  { method: "POST", path: "/inquiries/:reference/reopening", action: "close" },
  { method: "POST", path: "/inquiries/:reference/waiver", action: "waive" },
  { method: "POST", path: "/inquiries/:reference/clocks", action: "start clock" },
  { method: "POST", path: "/inquiries/:reference/clocks/extension", action: "change clock" },
  { method: "POST", path: "/inquiries/:reference/clocks/hold", action: "change clock" },
  { method: "POST", path: "/inquiries/:reference/clocks/release", action: "change clock" },
  { method: "POST", path: "/inquiries/:reference/clocks/met", action: "start clock" },
  { method: "POST", path: "/inquiries/:reference/clocks/waiver", action: "change clock" },
  { method: "POST", path: "/inquiries/:reference/emergency/confirmation", action: "confirm emergency" },
  { method: "POST", path: "/inquiries/:reference/emergency/stand-down", action: "confirm emergency" },
  { method: "POST", path: "/inquiries/:reference/emergency/step", action: "confirm emergency" },
  { method: "POST", path: "/inquiries/:reference/emergency/second-look", action: "confirm emergency" },
  { method: "POST", path: "/inquiries/:reference/emergency/sharing", action: "confirm emergency" },
  { method: "POST", path: "/inquiries/:reference/privacy/question", action: "reply" },
  { method: "POST", path: "/inquiries/:reference/privacy/answer", action: "answer privacy question" },
  { method: "GET", path: "/closures", action: "see closures" },
  { method: "GET", path: "/clauses", action: "see procedure" },
  { method: "GET", path: "/openapi.json", action: null },
];
