import { mayHear } from "../../rights/may-hear.ts";
import type { Clause } from "../clause.ts";
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
    const { identity } = inquiry;
    const answer = mayHear({
      linked: world.guardianship !== null,
      mayReceiveRecords: world.guardianship?.mayReceiveRecords ?? false,
      restricted: world.guardianship?.restricted ?? false,
      level: identity && identity.until > world.now ? identity.level : 0,
      needed: world.edition.identity.forStudent,
    });
    return answer.decision === "allow" ? null : { because: answer.because, instead: answer.instead };
  },
};
