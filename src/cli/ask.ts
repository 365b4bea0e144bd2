import { once } from "node:events";
import { type Line, linesOf, longest } from "./lines.ts";

type Answer = (line: unknown) => object;

/** The questions that a school may put to its own settings; each calls the very core that decides for real. */
const questions: Record<string, () => Promise<Answer>> = {
  due: async () => (await import("./ask-due.ts")).askDue,
  triage: async () => (await import("./ask-triage.ts")).askTriage,
  disclosure: async () => (await import("./ask-disclosure.ts")).askDisclosure,
  draft: async () => (await import("./ask-draft.ts")).askDraft,
  trim: async () => (await import("./ask-trim.ts")).askTrim,
};

/** Reads JSON lines and answers each with one line, in order; no database, no side effect. */
export async function ask([name = ""]: string[]): Promise<number> {
  const load = Object.hasOwn(questions, name) ? questions[name] : undefined;
  if (!load) {
    console.error(`There is no question "${name}". There are: ${Object.keys(questions).join(", ")}.`);
    return 2;
  }
  const answer = await load();
  // Who reads no further, as `head` does, wants no more answers.
  let heard = true;
  process.stdout.on("error", () => {
    heard = false;
  });
  const closed = once(process.stdout, "close").catch(() => {});
  let empty = 0;
  for await (const lines of linesOf(process.stdin)) {
    let told = "";
    for (const line of lines) {
      if (line.text.trim() === "") {
        empty++;
        continue;
      }
      // Empty lines between questions are answered; those at the end are no questions.
      for (; empty > 0; empty--) told += `${JSON.stringify(nothing)}\n`;
      told += `${JSON.stringify(answered(answer, line))}\n`;
    }
    if (told && !process.stdout.write(told) && heard)
      await Promise.race([once(process.stdout, "drain"), closed]).catch(() => {});
    if (!heard) return 0;
  }
  return 0;
}

const nothing = { id: null, error: "This line is empty; each line holds one question as a JSON object." };

function answered(answer: Answer, { text, cut }: Line): object {
  if (cut)
    return { id: null, error: `This line has more than ${longest} characters; ask a shorter question.` };
  let asked: unknown;
  try {
    asked = JSON.parse(text);
  } catch {
    return { id: null, error: "This line is not JSON; each line holds one question as a JSON object." };
  }
  try {
    return answer(asked);
  } catch (error) {
    const id = typeof asked === "object" && asked !== null && "id" in asked ? asked.id : null;
    return {
      id,
      error: `This question could not be answered: ${error instanceof Error ? error.message : error}`,
    };
  }
}
