import type { Cursor } from "../../store/reads/today.ts";

/** A page's end as a program carries it: danger, the date in milliseconds (or none), and the inquiry. */
export const cursorText = ({ danger, until, id }: Cursor): string =>
  `${danger ? 1 : 0}.${until === null ? "-" : Date.parse(until)}.${id.replaceAll("-", "")}`;

/** Null for what is none of ours. */
export function cursorOf(text: string): Cursor | null {
  const [, danger, until, id = ""] = /^([01])\.(\d{1,13}|-)\.([0-9a-f]{32})$/.exec(text) ?? [];
  if (!until) return null;
  return {
    danger: danger === "1",
    until: until === "-" ? null : new Date(Number(until)).toISOString(),
    id: id.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
  };
}
