import { dutyLines } from "../desk/duty-lines.ts";
import { replyDraft } from "../desk/reply-draft.ts";
import { guardianName, timelineLines } from "../desk/timeline-lines.ts";
import type { GovernorsView } from "./governors-side.ts";

/** What they read, in words. */
export function matterOf({ view, school, viewer, choices }: GovernorsView, now: string) {
  const { inquiry, texts, names } = view;
  const clock = { zone: school.calendar.tz, now };
  return {
    about: (inquiry.subjects ?? []).map(({ staff }) => names[staff] ?? "somebody of the staff"),
    named: (inquiry.found ?? []).map((id) => ({ id, name: names[id] ?? "somebody of the staff" })),
    parent: guardianName(view) ?? "a parent",
    phone: inquiry.phone ? (texts[inquiry.phone.text] ?? null) : null,
    hasAddress: inquiry.email !== null,
    owed: dutyLines(inquiry, school.calendar, now).filter(({ over }) => !over),
    lines: timelineLines(view, [], clock).map(({ mail: _, ...line }) => line),
    draft: replyDraft({
      ...{ language: inquiry.language, guardianName: guardianName(view), topic: inquiry.topic },
      ...{ isFirst: inquiry.replies === 0, writer: { name: viewer.name, role: viewer.title } },
      ...{ school: { name: school.name, phone: school.phone }, reference: inquiry.reference },
    }),
    choices: choices.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
  };
}

const fields = ["text", "promise", "how", "to", "note"] as const;
export type Typed = Partial<Record<(typeof fields)[number], string>>;

/** What was typed, each in its own field, for when it was refused: a note is never offered as words to the parent. */
export const typedIn = (said: (name: string) => string): Typed =>
  Object.fromEntries(fields.map((name) => [name, said(name)]));
