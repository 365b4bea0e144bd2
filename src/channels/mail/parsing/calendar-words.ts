import { invitation, moreOf, type When } from "./invitation.ts";

/**
 * What an invitation says (RFC 5545), in the order in which somebody reads it: what it is, when, where, and what else is
 * written in it. A day and an hour stay as they are written, with their zone: where the reader is, nobody knows here.
 */
export function calendarWords(bytes: Buffer): string {
  const found = invitation(bytes);
  if (!found) return "";
  const { what, start, end, where } = found;
  return [what, whenWords(start, end), where, moreOf(bytes)].filter(Boolean).join("\n");
}

/** "2026-12-04, 15:00 to 15:30 (UTC)". */
function whenWords(start: When | null, end: When | null): string {
  if (!start) return "";
  const from = start.time ? `${start.date}, ${start.time}` : start.date;
  const to =
    end?.time && start.time ? ` to ${end.date === start.date ? "" : `${end.date}, `}${end.time}` : "";
  return `${from}${to}${start.zone ? ` (${start.zone})` : ""}`;
}
