import type { Clause } from "../clause.ts";
import { hearing, mayTell } from "../hearing.ts";
import { identityForbids } from "../identity.ts";
import { wordsOf } from "../sentences.ts";

/** Do not disclose confidential or sensitive student information unless authorized. */
export const doNotDisclose: Clause = {
  id: "3.3.b",
  words: wordsOf("3.3.b"),
  forbids(command, inquiry, world) {
    const unsure = identityForbids(command, inquiry, world);
    if (unsure) return unsure;
    if (command.kind !== "reply" || command.about !== "student" || !inquiry) return null;
    const answer = hearing(world.standing, command.category ?? "own_record", world);
    return mayTell(answer) ? null : { because: answer.because, instead: answer.instead };
  },
};
