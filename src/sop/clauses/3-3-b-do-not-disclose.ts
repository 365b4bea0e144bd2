import { mayHear } from "../../rights/may-hear.ts";
import type { Clause } from "../clause.ts";
import { identityForbids, levelNow } from "../identity.ts";
import { wordsOf } from "../sentences.ts";

/** Do not disclose confidential or sensitive student information unless authorized. */
export const doNotDisclose: Clause = {
  id: "3.3.b",
  words: wordsOf("3.3.b"),
  forbids(command, inquiry, world) {
    const unsure = identityForbids(command, inquiry, world);
    if (unsure) return unsure;
    if (command.kind !== "reply" || command.about !== "student" || !inquiry) return null;
    const answer = mayHear({
      linked: world.guardianship !== null,
      mayReceiveRecords: world.guardianship?.mayReceiveRecords ?? false,
      restricted: world.guardianship?.restricted ?? false,
      level: levelNow(inquiry, world),
      needed: world.edition.identity.forStudent,
    });
    return answer.decision === "allow" ? null : { because: answer.because, instead: answer.instead };
  },
};
