import type { Clause } from "../clause.ts";
import { hearing, mayTell } from "../hearing.ts";
import { wordsOf } from "../sentences.ts";

/** Do not disclose confidential or sensitive student information unless authorized. */
export const doNotDisclose: Clause = {
  id: "3.3.b",
  words: wordsOf("3.3.b"),
  forbids(command, inquiry, world) {
    if (command.kind === "verifyIdentity" && !inquiry?.guardian)
      return {
        because:
          "Nobody on file is linked to this inquiry, so there is nobody whose identity could be verified.",
        instead: "Link the parent as on file first, then verify their identity.",
      };
    if (command.kind !== "reply" || command.about !== "student" || !inquiry) return null;
    const answer = hearing(world.standing, command.category ?? "own_record", world);
    return mayTell(answer) ? null : { because: answer.because, instead: answer.instead };
  },
};
