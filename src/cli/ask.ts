import { once } from "node:events";
import { createInterface } from "node:readline";

type Answer = (line: unknown) => object;

/** The questions that a school may put to its own settings; each calls the very core that decides for real. */
const questions: Record<string, () => Promise<Answer>> = {
  due: async () => (await import("./ask-due.ts")).askDue,
  triage: async () => (await import("./ask-triage.ts")).askTriage,
  draft: async () => (await import("./ask-draft.ts")).askDraft,
};

/** Reads JSON lines and answers each with one line, in order; no database, no side effect. */
export async function ask([name = ""]: string[]): Promise<number> {
  const load = Object.hasOwn(questions, name) ? questions[name] : undefined;
  if (!load) {
    console.error(`There is no question "${name}". There are: ${Object.keys(questions).join(", ")}.`);
    return 2;
  }
  const answer = await load();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    const told = process.stdout.write(`${JSON.stringify(answered(answer, line))}\n`);
    if (!told) await once(process.stdout, "drain");
  }
  return 0;
}

function answered(answer: Answer, line: string): object {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
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
