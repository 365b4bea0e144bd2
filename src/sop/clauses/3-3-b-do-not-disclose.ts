import { wayOn } from "../../letters/gate/ways.ts";
import { answerIn } from "../answer-in.ts";
import type { Clause } from "../clause.ts";
import { within } from "../dates.ts";
import { answerPrivacy } from "../edition.ts";
import { categoryOf } from "../gate/category-of.ts";
import { copiesForbidden } from "../gate/copies-forbidden.ts";
import { heardAt } from "../gate/heard-at.ts";
import { noticeForbidden } from "../gate/notice-forbidden.ts";
import { outsideScope } from "../gate/outside-scope.ts";
import { privacyQuestion } from "../gate/privacy-question.ts";
import { restsOnQuestion } from "../gate/rests-on-question.ts";
import { mayTell } from "../hearing.ts";
import { identityForbids } from "../identity.ts";
import { strangersForbid } from "../joining.ts";
import { wordsOf } from "../sentences.ts";

/** Letters whose reader waits for what they say: when one is held, they are owed it another way. */
const answering = new Set<string>(["reply", "escalation", "promise_moved", "complaint"]);

/** Do not disclose confidential or sensitive student information unless authorized. */
export const doNotDisclose: Clause = {
  id: "3.3.b",
  words: wordsOf("3.3.b"),
  // The privacy officer owes an answer; whoever's letter is held owes the parent another way.
  obliges(happening, inquiry, world) {
    if (happening.kind === "privacyAsked") return within(answerPrivacy(world.edition), world.now, world);
    if (happening.kind !== "letterHeld" || !answering.has(happening.purpose)) return null;
    const isOwed = inquiry.closed || inquiry.duties.some(({ clause, over }) => clause === "3.3.b" && !over);
    const [owner] = happening.tell;
    return isOwed
      ? null
      : { ...within(answerPrivacy(world.edition), world.now, world, "started"), ...(owner && { owner }) };
  },
  metBy: (happening, inquiry) =>
    happening.kind === "privacyAnswered" ||
    happening.kind === "privacyAsked" ||
    (answerIn(happening) !== null && inquiry.privacy?.state !== "asked"),
  waivedBy: (happening) => (happening.kind === "closed" ? `closed_${happening.outcome}` : null),
  forbids(command, inquiry, world) {
    const unsure = identityForbids(command, inquiry, world) ?? strangersForbid(command, inquiry, world);
    if (unsure) return unsure;
    if (!inquiry) return null;
    if (
      command.kind === "sendAgain" &&
      inquiry.letters.some(({ id, state }) => id === command.letter && state === "held")
    )
      return {
        because: "This letter is held: what may be told changed before it left.",
        instead: "Write to the parent again, or ask the privacy officer. A held letter is not sent.",
      };
    if (command.kind !== "reply")
      return noticeForbidden(command, inquiry, world) ?? privacyQuestion(command, inquiry, world);
    const question = restsOnQuestion(command, inquiry, world);
    if (question) return question;
    if (command.about !== "student") return copiesForbidden(command, world);
    const category = categoryOf(command);
    const answer = heardAt(world.standing, category, world, {
      to: command.letter && world.gate?.to,
      isAnswered: command.question !== undefined,
    });
    const [outside] = outsideScope(answer, category, command.text.words);
    if (outside)
      return {
        because: outside.says,
        instead: outside.instead,
        ...(answer.rule && { rule: answer.rule }),
        ways: wayOn(answer.decision),
      };
    if (mayTell(answer)) return copiesForbidden(command, world);
    const { because, instead, rule, decision } = answer;
    return { because, instead, ...(rule && { rule }), ways: wayOn(decision) };
  },
};
