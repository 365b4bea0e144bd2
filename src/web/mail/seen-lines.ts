import type { Danger } from "../../channels/mail/files/danger.ts";
import type { Invitation, When } from "../../channels/mail/parsing/invitation.ts";
import { dateFormat } from "../../letters/words/date-format.ts";
import type { SchoolClock } from "../desk/when-words.ts";
import { hourWords, localDate } from "../desk/when-words.ts";
import type { State } from "../ui/state.ts";
import { checkWords } from "./check-words.ts";
import { isApart, type ScannedFile, type SeenMail } from "./files-side.ts";
import { saidKind } from "./said-kind.ts";

/** A file of a mail, in words. `href`: where it is taken from; null when it is set apart. */
export type FileLine = {
  nth: number;
  name: string;
  about: string;
  warnings: string[];
  sha256: string;
  scan: { state: State; word: string };
  href: string | null;
  picture: string | null;
  /** For the IT: where the administrator can take it. */
  apart: { because: string; at: string } | null;
  holds: { says: string; entries: { name: string; size: string }[]; warning: string | null } | null;
  text: string | null;
  invitation: string | null;
};
/** What a mail holds, in words, for the page of its inquiry and for the list of mail to look at. */
export type SeenLines = {
  says: string[];
  page: { src: string; says: string[] } | null;
  files: FileLine[];
  /** Pictures that stand among the words. */
  inline: FileLine[];
  /** A file has a virus: the mail as it came is not handed out either. */
  isInfected: boolean;
};

/** `at`: the mail's address; `id`: its own. */
export function seenLines(mail: SeenMail, at: string, id: string, clock: SchoolClock): SeenLines {
  const lines = mail.files.filter(isFirst).map((file) => ({
    ...fileLine(file, at, id, mail.hasScanner, clock),
    inline: file.inline,
  }));
  const isInline = (line: (typeof lines)[number]) =>
    line.inline && line.picture !== null && mail.page !== null;
  return {
    says: [
      ...checkWords(mail.checked),
      mail.isPending && "What came with it is still being looked at. Open the page again in a moment.",
      mail.isClosed && "What came with it could not be looked at. All of it is in the mail as it came.",
      mail.protection === "signed" &&
        "It is signed. The signature was not checked, so it proves nothing here.",
      mail.protection === "encrypted" && "It is encrypted, and we have no key to it. It is kept as it came.",
      mail.asksReceipt && "Its program asks to be told when the mail is read. We never tell it.",
    ].filter((says) => typeof says === "string"),
    page: mail.page && { src: `${at}/page`, says: pageSays(mail.page) },
    files: lines.filter((line) => !isInline(line)),
    inline: lines.filter(isInline),
    isInfected: mail.files.some(({ scan }) => scan === "infected"),
  };
}

/** Calendars send an invitation twice, to be shown and to be kept: the same bytes are told once. */
const isFirst = (file: ScannedFile, at: number, all: readonly ScannedFile[]): boolean =>
  file.invitation === null || all.findIndex(({ sha256 }) => sha256 === file.sha256) === at;

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const pageSays = ({ blocked, misleading, isCut }: NonNullable<SeenMail["page"]>): string[] =>
  [
    blocked > 0 &&
      `${counted(blocked, "thing from elsewhere was", "things from elsewhere were")} not loaded.`,
    misleading > 0 &&
      `${counted(misleading, "link leads", "links lead")} elsewhere than ${misleading === 1 ? "it says" : "they say"}.`,
    isCut && "It is longer than is shown.",
  ].filter((says) => says !== false);

function fileLine(
  file: ScannedFile,
  at: string,
  id: string,
  hasScanner: boolean,
  clock: SchoolClock,
): FileLine {
  const apart = isApart(file);
  const href = `${at}/files/${file.nth}`;
  return {
    nth: file.nth,
    name: file.name,
    about: [
      file.invitation
        ? "invitation"
        : file.text !== null
          ? "mail within the mail"
          : (file.found ?? saidKind(file.said)),
      sizeWords(file.size),
    ].join(", "),
    warnings: [
      file.isOtherwise &&
        (file.found
          ? `The mail says: ${saidKind(file.said)}. By its content it is: ${file.found}.`
          : `The mail says: ${saidKind(file.said)}. Its content is something else.`),
      file.isDoubled && "Its name has two endings: only the last one counts.",
    ].filter((says) => says !== false),
    sha256: file.sha256,
    scan: scanWords(file, hasScanner),
    href: apart ? null : href,
    picture: file.isShown && !apart ? `${href}/picture` : null,
    apart: apart
      ? {
          because:
            file.scan === "infected"
              ? `A virus was found in it (${file.virus}).`
              : ((file.danger && dangers[file.danger]) ?? "It could do harm."),
          at: `/desk/files/${id}/${file.nth}`,
        }
      : null,
    holds: file.archive && {
      says: `Holds ${counted(file.archive.count, "file", "files")}, ${sizeWords(file.archive.size)} when opened. It was not opened.`,
      entries: file.archive.entries.map(({ name, size, isLocked }) => ({
        name,
        size: `${sizeWords(size)}${isLocked ? ", locked" : ""}`,
      })),
      warning: file.archive.isBomb
        ? "It would grow more than is sensible. Do not open it: ask your IT."
        : null,
    },
    text: file.text,
    invitation: file.invitation && invitationWords(file.invitation, clock),
  };
}

const dangers: Record<Danger, string> = {
  program: "It is a program.",
  script: "It is a script.",
  macros: "It may hold macros.",
  page: "It is a page that may act when it is opened.",
  disk: "It is an image of a disk, or packed as programs are.",
  shortcut: "It is a shortcut that opens something else.",
};

/** What the virus scanner said of a file, as a state and a word. */
export function scanWords(
  { scan, virus }: Pick<ScannedFile, "scan" | "virus">,
  hasScanner: boolean,
): FileLine["scan"] {
  switch (scan) {
    case "clean":
      return { state: "met", word: "No virus found" };
    case "infected":
      return { state: "missed", word: `Virus: ${virus}` };
    case "failed":
      return { state: "due", word: "Could not be scanned" };
    default:
      return { state: "open", word: hasScanner ? "Not scanned yet" : "Not scanned" };
  }
}

/** "812 bytes", "34 KB", "2.1 MB": thousands, as disks and mail programs count. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return counted(bytes, "byte", "bytes");
  for (const [unit, of] of [
    ["GB", 1e9],
    ["MB", 1e6],
  ] as const)
    if (bytes >= of) return `${(bytes / of).toFixed(1)} ${unit}`;
  return `${Math.round(bytes / 1_000)} KB`;
}

/** "Parents’ evening: Thu 19 Nov 2026, 18:00 to 19:30, Room 4. From Ana Souza." */
export function invitationWords(
  { what, start, end, where, by, isOff, repeats }: Invitation,
  clock: SchoolClock,
): string {
  const from = start && spoken(start, clock);
  const to = end && spoken(end, clock);
  const until =
    to && from && to.day === from.day ? to.hour : to && (start?.time ? `${to.day}, ${to.hour}` : "");
  const when = from && `${from.day}${from.hour ? `, ${from.hour}` : ""}${until ? ` to ${until}` : ""}`;
  const parts = [when, where].filter(Boolean).join(", ");
  return [
    `${isOff ? "Called off: " : ""}${what || "An invitation"}${parts ? `: ${parts}` : ""}.`,
    repeats && "It comes again.",
    by && `From ${by}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** UTC is told on the school's clock; another zone by its own, with its name. */
function spoken({ date, time, zone }: When, clock: SchoolClock): { day: string; hour: string } {
  const isUtc = zone === "UTC" && time !== null;
  const at = `${date}T${time ?? "12:00"}:00.000Z`;
  const day = isUtc ? localDate(at, clock.zone) : date;
  const format = dateFormat("en-GB", "UTC", {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
  });
  return {
    day: format.format(Date.parse(`${day}T12:00:00Z`)).replace(",", ""),
    hour: !time
      ? ""
      : isUtc
        ? hourWords(at, clock.zone)
        : `${time}${zone && zone !== clock.zone ? ` (${zone})` : ""}`,
  };
}
