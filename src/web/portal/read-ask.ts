import { askForm } from "../../channels/form/ask.ts";
import { wordsIn } from "../../letters/words/words-in.ts";

export type Wrong = { id: string; says: string };

/** In the order of the form. */
const fields = [
  "danger",
  "guardianName",
  "email",
  "phone",
  "studentName",
  "aboutStaff",
  "topic",
  "question",
  "language",
] as const;

/**
 * What a parent typed, as the desk takes it, and what is wrong with it in their language. A name, a way to reach them
 * and the answer about danger are asked for once and then let be: intake is never blocked, what is missing is owed.
 * Where somebody is in danger nothing is asked for but the words.
 */
export function readAsk(
  typed: Record<string, string>,
  language: string,
): { given: Record<string, unknown>; wrong: Wrong[] } {
  const { errors } = wordsIn(language).pages;
  const danger = typed.danger === "yes";
  const given = {
    question: typed.question ?? "",
    guardianName: typed.guardianName,
    email: typed.email,
    phone: typed.phone,
    studentName: typed.studentName,
    aboutStaff: typed.aboutStaff,
    topic: typed.topic,
    language: typed.language || language,
    danger,
  };
  const says = new Map<string, string>();
  const has = (field: string) => Boolean(typed[field]?.trim());
  const askedBefore = (typed.asked ?? "").split(",");
  if (!danger) {
    if (!has("danger") && !askedBefore.includes("danger")) says.set("danger", errors.danger);
    if (!has("guardianName") && !askedBefore.includes("guardianName")) says.set("guardianName", errors.name);
    if (!has("email") && !has("phone") && typed.unreachable !== "yes") says.set("email", errors.contact);
  }
  for (const { path } of askForm.safeParse(given).error?.issues ?? []) {
    const field = String(path[0]);
    const long = (typed[field]?.length ?? 0) > (field === "question" ? 20_000 : 120);
    if (field === "question") says.set(field, long ? errors.questionTooLong(20_000) : errors.question);
    else if (field === "email" || field === "phone" || field === "topic" || field === "language")
      says.set(field, errors[field]);
    else says.set(field, errors.tooLong(120));
  }
  return {
    given,
    wrong: fields.flatMap((id) => ({ id, says: says.get(id) ?? "" })).filter((one) => one.says),
  };
}
