import type { Entry, EntryOf } from "../../inquiry/entry.ts";
import { type CheckCode, codes } from "../../letters/checks/codes.ts";
import { type SenderTrick, senderWords } from "../../letters/words/sender-words.ts";
import { wordsOf } from "../../sop/sentences.ts";
import type { InquiryView } from "../../store/reads/inquiry.ts";
import type { RefusalKept } from "../../store/reads/refusals.ts";
import type { SeenLines } from "../mail/seen-lines.ts";
import { actLine, type Telling } from "./act-line.ts";
import { sourceWords } from "./desk-words.ts";
import { type Split, splitOf } from "./split-lines.ts";
import { type StepLine, stepLines } from "./step-lines.ts";
import { dayWords, hourWords, type SchoolClock, whenWords } from "./when-words.ts";

type Detail = { name: string; value: string };
type Shown =
  | {
      kind: "from-parent" | "third-party" | "reply" | "note";
      who: string;
      how: string;
      words: string;
      quoted?: string;
    }
  | { kind: "act"; says: string; grave?: boolean }
  | { kind: "refusal"; says: string; clause: string; words: string; instead: string };
/** One line of an inquiry's story, in words. */
export type Line = Shown & {
  id: string;
  when: { at: string; day: string; hour: string; isNewDay: boolean };
  details: Detail[];
  /** Where the mail lies, byte for byte, that this line came as. */
  mail?: string;
  /** How the letter left that this line is, step by step. */
  steps?: StepLine[];
  /** What the mail holds beside its words. */
  seen?: SeenLines;
  /** What is odd about who it says it is from, and what to do. */
  caution?: string;
  /** The message can become a question of its own. */
  split?: Split;
};
type Untimed = Shown & { id: string; at: string; details?: Detail[]; mail?: string; steps?: StepLine[] };

/** An inquiry's record as a story, the oldest first, with the refusals that the viewer may see. */
export function timelineLines(
  view: InquiryView,
  refusals: readonly RefusalKept[],
  clock: SchoolClock,
  others: Readonly<Record<string, string>> = {},
): Line[] {
  const telling: Telling = { ...view, clock, guardianName: guardianName(view), others };
  const told = view.entries
    .filter((entry) => !isSaidAlready(entry, view.entries))
    .flatMap((entry) =>
      lineOf(entry, telling).map((line) => ({
        ...line,
        ...mailOf(entry, view),
        ...stepsOf(entry, view, clock),
        ...splitOf(entry, view),
        ...cautionOf(entry),
      })),
    );
  const refused = refusals.map(
    (one): Untimed => ({
      ...{ kind: "refusal", id: one.id, at: one.at },
      says: `${one.by ?? "Somebody"} was stopped: ${one.because}`,
      clause: one.clause,
      words: wordsOf(one.clause),
      instead: "Nothing was sent and nothing was changed.",
    }),
  );
  const lines = [...told, ...refused].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  let last = "";
  return lines.map(({ at, details = [], ...line }) => {
    const day = dayWords(at, clock);
    const isNewDay = day !== last;
    last = day;
    return { ...line, details, when: { at, day, hour: hourWords(at, clock.zone), isNewDay } };
  });
}

/** A spoken reply acknowledges too; the record says both, the story once. */
const isSaidAlready = ({ kind, at }: Entry, all: readonly Entry[]): boolean =>
  kind === "acknowledged" && all.some((one) => one.kind === "replied" && one.at === at);

/** The name on file, else the one that came with the inquiry; null where there is neither. */
export const guardianName = ({ guardian, inquiry, texts }: InquiryView): string | null =>
  guardian?.name ?? (inquiry.guardianName ? (texts[inquiry.guardianName.text] ?? null) : null);

/** Mail that a person or a machine wrote on this inquiry can be taken as it came. */
const mailOf = (entry: Entry, { inquiry }: InquiryView): { mail?: string } =>
  "original" in entry && entry.original
    ? { mail: `/desk/inquiries/${inquiry.reference}/originals/${entry.original}` }
    : {};

/** Entries whose letter is told with them; what became of it stands beside its words. */
const withLetter = new Set<Entry["kind"]>(["replied", "acknowledged", "escalated", "moved"]);
function stepsOf(entry: Entry, { letters }: InquiryView, clock: SchoolClock): { steps?: StepLine[] } {
  const letter = withLetter.has(entry.kind) && "letter" in entry && entry.letter;
  const steps = letter ? letters[letter]?.steps : undefined;
  return steps?.length ? { steps: stepLines(steps, clock) } : {};
}

/** One line, of the gravest thing. */
function cautionOf(entry: Entry): { caution?: string } {
  const [first] = ("tricks" in entry && entry.tricks) || [];
  return first && Object.hasOwn(senderWords, first) ? { caution: senderWords[first as SenderTrick] } : {};
}

function lineOf(entry: Entry, telling: Telling): Untimed[] {
  const { texts, notes, names, letters } = telling;
  const id = `entry-${entry.seq}`;
  const { at } = entry;
  const parent = telling.guardianName ?? "The parent";
  const who = actorWords(entry.by, names, parent);
  switch (entry.kind) {
    case "received":
      return [
        {
          ...{ kind: "from-parent", id, at: entry.receivedAt, who: parent },
          how: `by ${sourceWords[entry.source] ?? entry.source}${entry.unreadable ? "; could not be read by the machine" : ""}${entry.tooLong ? "; too long, only its beginning is kept" : ""}`,
          words: texts[entry.question.text] ?? forgotten,
          ...(entry.quoted && { quoted: texts[entry.quoted.text] ?? forgotten }),
          ...(entry.subject && {
            details: [{ name: "Subject", value: texts[entry.subject.text] ?? forgotten }],
          }),
        },
      ];
    case "guardianWrote":
      return [
        {
          ...(entry.from === "guardian"
            ? {
                kind: "from-parent",
                who: parent,
                how: `by ${sourceWords[entry.source] ?? entry.source}${entry.tooLong ? "; too long, only its beginning is kept" : ""}`,
              }
            : { kind: "third-party", who: "Unverified third party", how: thirdPartyWords }),
          ...{ id, at, words: texts[entry.text.text] ?? forgotten },
          ...(entry.quoted && { quoted: texts[entry.quoted.text] ?? forgotten }),
          details: [
            ...(entry.sender ? [{ name: "Says to be", value: texts[entry.sender.text] ?? forgotten }] : []),
            ...(entry.subject ? [{ name: "Subject", value: texts[entry.subject.text] ?? forgotten }] : []),
          ],
        },
      ];
    case "replied":
      return [
        {
          ...{ kind: "reply", id, at, who },
          how: replyHow(entry, letters, telling),
          words: texts[entry.text.text] ?? forgotten,
          details: entry.overrides.map(({ check, reason }) => ({
            name: `Sent although “${checkWords(check)}” stopped it`,
            value: texts[reason.text] ?? notes[reason.text] ?? forgotten,
          })),
        },
      ];
    case "noted":
      return [
        {
          ...{ kind: "note", id, at, who },
          how: "Note, read by staff only",
          words: notes[entry.note.text] ?? forgotten,
        },
      ];
    default:
      return actLine(entry, who, telling).map((line) => ({ kind: "act", id, at, ...line }));
  }
}

const thirdPartyWords =
  "by e-mail · not from the parent’s address: they cannot see it, it stops no date and is no answer of theirs";

function actorWords(by: Entry["by"], names: Record<string, string>, parent: string): string {
  if (by.kind === "guardian") return parent;
  return by.kind === "system" ? "The desk" : (names[by.id] ?? "A colleague");
}

/** A check by its name, not by its code. */
const checkWords = (code: string): string =>
  Object.hasOwn(codes, code) ? codes[code as CheckCode].name.replaceAll("_", " ") : code;

const forgotten = "(These words were forgotten, as the law asks.)";

function replyHow(
  { how, letter, promise, settles, asksGuardian }: EntryOf<"replied">,
  letters: InquiryView["letters"],
  { clock }: Telling,
): string {
  const sent = {
    letter: letter ? stands(letters[letter], clock) : "e-mail",
    spoken: "spoken",
    posted: "posted",
  }[how];
  return [
    sent,
    settles && "settles the question",
    asksGuardian && "asks the parent",
    promise && `promises ${dayWords(promise, clock)}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** How a letter stands now, with the moment of that. */
function stands(letter: InquiryView["letters"][string] | undefined, clock: SchoolClock): string {
  const says = letterState[letter?.state ?? ""] ?? "e-mail";
  const last = letter?.steps.at(-1)?.at;
  if (letter?.state === "queued" && letter.attempt > 0)
    return "e-mail, put off by the relay; it is tried again";
  if (letter?.state === "queued" && letter.leaves && letter.leaves > clock.now)
    return `e-mail, waits until ${whenWords(letter.leaves, clock)}`;
  return last && letter?.state !== "queued" ? `${says} ${whenWords(last, clock)}` : says;
}

const letterState: Record<string, string> = {
  queued: "e-mail, waiting to leave",
  taken_back: "e-mail, taken back before it left",
  claimed: "e-mail, leaving now",
  data_started: "e-mail, leaving now",
  accepted: "e-mail, handed over",
  failed: "e-mail, could not be delivered",
  bounced: "e-mail, came back",
  held: "e-mail, held: it did not leave",
  ambiguous: "e-mail, perhaps delivered",
};
