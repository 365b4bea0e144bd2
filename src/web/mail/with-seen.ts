import type { Line } from "../desk/timeline-lines.ts";
import type { SchoolClock } from "../desk/when-words.ts";
import type { SeenMail } from "./files-side.ts";
import { seenLines } from "./seen-lines.ts";

/** The lines of an inquiry's story, with what each of its mails holds. */
export const withSeen = (
  lines: Line[],
  mails: Readonly<Record<string, SeenMail>>,
  clock: SchoolClock,
): Line[] =>
  lines.map((line) => {
    const id = line.mail?.slice(line.mail.lastIndexOf("/") + 1) ?? "";
    const mail = Object.hasOwn(mails, id) ? mails[id] : undefined;
    if (!line.mail || !mail) return line;
    const seen = seenLines(mail, line.mail, id, clock);
    return seen.files.length + seen.inline.length + seen.says.length > 0 || seen.page
      ? { ...line, seen }
      : line;
  });
