import { disclosureCodes } from "../../letters/gate/disclosure-codes.ts";
import { examine } from "../../letters/gate/examine.ts";
import { waysFor } from "../../letters/gate/ways.ts";
import type { Clause } from "../clause.ts";
import { wordsOf } from "../sentences.ts";

/** The blank of a prepared reply: three strokes that stand alone. Whoever writes a line to sign on writes more. */
const blank = /(?<![_\p{L}\p{N}])___(?![_\p{L}\p{N}])/u;

/** Greet the parent respectfully. Restate or summarize the question to demonstrate understanding. */
export const firstReply: Clause = {
  id: "3.2.a",
  words: wordsOf("3.2.a"),
  forbids(command, inquiry, world) {
    if (command.kind !== "reply" || !inquiry) return null;
    if (command.how !== "letter")
      return blank.test(command.text.words)
        ? {
            ...{ clause: "3.3.a", words: wordsOf("3.3.a") },
            because: "“___” still waits to be filled in, and the parent reads these words on their page.",
            instead: "Write what was said there, or take it out.",
          }
        : null;
    if (!command.letter)
      return {
        because: "There is no e-mail address for this parent, so that no letter can leave.",
        instead: "Ring them and choose “spoken”, post it and choose “posted”, or add their e-mail address.",
      };
    if (!world.draft) return null;
    const findings = examine(
      {
        text: command.text.words,
        subject: command.letter.subject,
        language: inquiry.language,
        to: [command.letter.to.words],
        ...(command.copies && { cc: command.copies.map(({ to }) => to.words) }),
      },
      {
        ...world.draft,
        // Each copy was decided on its own by 3.3.b before the manner of the letter is looked at.
        entitledAddresses: [
          ...world.draft.entitledAddresses,
          ...(command.copies ?? []).map(({ to }) => to.words),
        ],
        settles: command.settles || command.asksGuardian,
        ...(command.promise && { promise: command.promise }),
      },
    );
    // Who may be told what: only the privacy officer may send it all the same.
    const mayOverride = (code: string) =>
      !disclosureCodes.has(code) || world.acting.roles.includes("privacy_officer");
    const overridden = new Set(command.overrides.map(({ check }) => check).filter(mayOverride));
    // A question that the privacy officer answered, and that 3.3.b found good: the kind of information was the question.
    if (command.question) overridden.add("C12");
    const stops = findings.filter(
      ({ severity, code, certain }) => severity === "block" && (certain || !overridden.has(code)),
    );
    const settledByReason = ({ code, certain }: (typeof stops)[number]) => mayOverride(code) && !certain;
    // What no reason settles is said first: it is the sentence of the procedure that this stands on.
    const first = stops.find((stop) => !settledByReason(stop)) ?? stops[0];
    if (!first) return null;
    return {
      clause: first.clause,
      words: wordsOf(first.clause),
      because: stops.map(({ says }) => says).join(" "),
      instead: settledByReason(first)
        ? `${first.instead} If it is right as it stands, send it with a reason.`
        : first.instead,
      findings: findings.map(({ code, severity, says, instead }) => ({ code, severity, says, instead })),
      ...(disclosureCodes.has(first.code) && { ways: waysFor(stops.map(({ code }) => code)) }),
    };
  },
};
