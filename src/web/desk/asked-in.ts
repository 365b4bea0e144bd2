import type { InquiryView } from "../../store/reads/inquiry.ts";

/** Everything that the parent wrote: for what suggests a clock of law, and for whom it names. */
export const askedIn = ({ inquiry, entries, texts }: InquiryView): string =>
  [
    inquiry.question,
    ...entries.flatMap((entry) =>
      entry.kind === "guardianWrote" && entry.from === "guardian" ? [entry.text] : [],
    ),
  ]
    .map(({ text }) => texts[text] ?? "")
    .join("\n");
