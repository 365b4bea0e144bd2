import type { LinkViewer } from "../../access/viewer.ts";
import { wordsIn } from "../../letters/words/words-in.ts";
import type { PortalSide } from "../portal-side.ts";
import type { Submitted } from "../submit.ts";
import type { Wrong } from "./read-ask.ts";

/** What the holder of a private link can send from its page. */
const followActs = [
  ...(["message", "correction", "next-level", "rating", "link", "formal", "further", "withdraw"] as const),
];
export type FollowAct = (typeof followActs)[number];

/** Does what was sent: a new address after `link`, else what became of it and, per field, what was wrong. */
export async function followAct(
  portal: PortalSide,
  viewer: LinkViewer,
  typed: Record<string, string>,
  key: string,
  language: string,
): Promise<{ act: FollowAct; sent: Submitted; wrong: Wrong[] } | { act: "link"; to: string } | null> {
  const act = followActs.find((one) => one === typed.act);
  if (!act) return null;
  if (act === "link") return { act, to: await portal.renew(viewer) };
  const sent = await send(portal, viewer, act, typed, key);
  if (sent.outcome !== "problems") return { act, sent, wrong: [] };
  const fields = sent.problems.map(({ field }) => field);
  return { act, sent, wrong: wrongIn(act, fields, typed, language) };
}

function send(
  portal: PortalSide,
  viewer: LinkViewer,
  act: Exclude<FollowAct, "link">,
  typed: Record<string, string>,
  key: string,
): Promise<Submitted> {
  switch (act) {
    case "message":
      return portal.addMessage(viewer, { text: typed.text ?? "" }, key);
    case "correction": {
      const { guardianName, email, phone, studentName } = typed;
      return portal.correct(viewer, { guardianName, email, phone, studentName }, key);
    }
    case "next-level":
      return portal.askNextLevel(viewer, { reason: typed.reason ?? "" }, key);
    case "formal":
      return portal.askFormal(viewer, { text: typed.points ?? "" }, key);
    case "further":
      return portal.takeUp(viewer, { text: typed.further ?? "" }, key);
    case "withdraw":
      return portal.withdraw(viewer, key);
    case "rating": {
      const settled = typed.settled === "yes" ? true : typed.settled === "no" ? false : undefined;
      return portal.rate(viewer, { settled, score: Number(typed.score), words: typed.words }, key);
    }
  }
}

/** What was wrong, field by field, in the reader's language. */
function wrongIn(act: FollowAct, fields: string[], typed: Record<string, string>, language: string): Wrong[] {
  const { errors } = wordsIn(language).pages;
  const says: Record<string, string> = {
    text: typed.text?.trim() ? errors.questionTooLong(20_000) : errors.message,
    reason: typed.reason?.trim() ? errors.questionTooLong(4_000) : errors.reason,
    settled: errors.settled,
    score: errors.score,
    words: errors.questionTooLong(4_000),
    guardianName: errors.tooLong(120),
    studentName: errors.tooLong(120),
    email: errors.email,
    phone: errors.phone,
    "": errors.nothing,
  };
  return [...new Set(fields)].map((field) => ({
    id: idOf[act] ?? (field === "" && act === "correction" ? "guardianName" : field),
    says: says[field] ?? errors.notSaved,
  }));
}

/** The one field of a form that is named otherwise on the page. */
const idOf: Partial<Record<FollowAct, string>> = { formal: "points", further: "further" };
