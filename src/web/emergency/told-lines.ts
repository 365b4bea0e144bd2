import type { EntryOf } from "../../inquiry/entry.ts";
import type { InquiryView } from "../../store/reads/inquiry.ts";
import { wayWords } from "../desk/emergency-line.ts";
import { hourWords } from "../desk/when-words.ts";

type Alerted = EntryOf<"alerted">;
type Tried = EntryOf<"alertTried">;

/** Whom the chain alerted, the latest first, by which ways, and what became of each. */
export function toldLines({ entries, names, letters }: InquiryView, emergency: string, zone: string) {
  const alerts = entries.filter(
    (entry): entry is Alerted => entry.kind === "alerted" && entry.emergency === emergency,
  );
  const tried = entries.filter(
    (entry): entry is Tried => entry.kind === "alertTried" && entry.emergency === emergency,
  );
  const mails = new Map(
    entries.flatMap((entry) =>
      entry.kind === "letterWritten" && entry.alert !== undefined
        ? [[entry.alert, letters[entry.letter]?.state ?? "queued"] as const]
        : [],
    ),
  );
  return alerts.toReversed().map(({ alert, to, at, ways }) => {
    const name = to === null ? "The district’s contact" : (names[to] ?? "Somebody who has left");
    const how = ways.map((way) => {
      const last = tried.findLast((one) => one.alert === alert && one.way === way);
      const fate =
        way === "screen"
          ? "shown"
          : way === "mail" && mails.has(alert)
            ? (mailWords[mails.get(alert) ?? ""] ?? "on its way")
            : fateWords(last);
      return `${wayWords[way]} ${fate}`;
    });
    return { id: String(alert), when: hourWords(at, zone), says: `${name}: ${how.join(", ")}` };
  });
}

const fateWords = (tried: Tried | undefined): string =>
  tried
    ? {
        accepted: "sent",
        failed: "failed",
        delivered: "delivered",
        not_delivered: "not delivered",
        none: "not set up",
      }[tried.outcome]
    : "on its way";
const mailWords: Record<string, string> = { accepted: "sent", failed: "failed", bounced: "came back" };
