import type { RequestCategory, RequestKind } from "../../sop/records/request.ts";
import type { BoardRow } from "../../store/reads/records.ts";
import type { clockChoices } from "../desk/clock-lines.ts";
import { standsNow } from "./board-lines.ts";
import { kindWords } from "./records-words.ts";

type Asked = { topic: string | null; text: string; choices: ReturnType<typeof clockChoices> };

const asksToErase = /\b(?:delete|erase|remove|destroy|borr\w+|elimin\w+)\b|احذف|محو|امح/iu;
const asksToCorrect =
  /\b(?:correct|amend|wrong|inaccurate|mistake in|corrig\w+|correg\w+|rectific\w+|equivocad\w+)\b|تصحيح|خطأ/iu;
const asksForCopy = /\b(?:cop(?:y|ies)|transcripts?|send|copias?|env[ií]\w*)\b|نسخة|أرسل/iu;

/**
 * What the desk proposes on an inquiry whose words ask for a record, without any magic word: kind, category and clock.
 * Null when nothing points to it; a person can open one all the same.
 */
export function recordsOffer(rows: readonly BoardRow[], { topic, text, choices }: Asked) {
  const [law] = choices.suggested.filter(({ name }) => accessClocks.has(name));
  const isTopic = topic === "transcripts_records" || topic === "directory_privacy_optout";
  const kind = kindOf(text, isTopic, law?.name);
  return {
    open: rows.map(({ id, state }) => ({ id, asks: kindWords[state.request], ...standsNow(state) })),
    proposed: (law || isTopic) && rows.length === 0 ? (law ?? null) : undefined,
    isProposed: Boolean(law || isTopic) && rows.length === 0,
    kind,
    category: categoryOf(kind, topic, law?.name),
    clock: kind === "erase" || kind === "amend" ? "" : (law?.name ?? ""),
  };
}

function kindOf(text: string, isTopic: boolean, law: string | undefined): RequestKind {
  if (asksToErase.test(text)) return "erase";
  if (asksToCorrect.test(text) && isTopic) return "amend";
  if (law === "SAR-1M") return "subject_access";
  return asksForCopy.test(text) ? "copy" : "inspect";
}

const accessClocks = new Set([
  ...[
    "FERPA-45",
    "IDEA-45",
    "IDEA-MEETING",
    "CA-5BD",
    "IL-10BD",
    "MA-10D",
    "PUPIL-15SD",
    "SCO-15SD",
    "SAR-1M",
  ],
]);

function categoryOf(kind: RequestKind, topic: string | null, law = ""): RequestCategory {
  if (kind === "amend") return "amendment";
  if (kind === "subject_access") return "sar";
  if (law.startsWith("IDEA") || topic === "special_education") return "iep";
  return topic === "health" ? "health" : "full_file";
}
