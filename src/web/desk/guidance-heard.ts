import { triage } from "../../triage/triage.ts";
import { formOf } from "../form-of.ts";
import type { Route } from "./+types/guidance-heard.ts";
import { deskOf } from "./desk-of.ts";
import { topicWords } from "./desk-words.ts";
import { guidanceLines } from "./guidance-lines.ts";

/** What helps for the words that are being typed at a call: nothing of them is kept. */
export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const form = await formOf(request);
  const text = String(form.get("question") ?? "").slice(0, 4_000);
  const chosen = String(form.get("topic") ?? "");
  if (text.trim().length < 8 && !chosen) return Response.json(null);
  const { edition } = await desk.school(viewer);
  const found = triage({ text, channel: "phone" });
  const topic = chosen || found.topic;
  const language = String(form.get("language") ?? "en").slice(0, 5);
  const lines = guidanceLines(text, { type: found.type, topic, language }, edition.guidance);
  return Response.json(lines && { ...lines, title: `${lines.title} (${topicWords(topic)})`, language });
}
