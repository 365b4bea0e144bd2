import { parseArgs } from "node:util";

export type Options = { sizes: number[]; clients: number[]; seconds: number; only: Set<string> | undefined };

/** Reads what to measure from the command line. Sizes are inquiries. */
export function options(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: "string" },
      clients: { type: "string" },
      seconds: { type: "string" },
      only: { type: "string" },
      quick: { type: "boolean", default: false },
    },
  });
  const { quick } = values;
  const numbers = (text: string) =>
    text.split(",").map((word) => {
      const number = Number(word);
      if (!(number > 0)) throw new Error(`"${word}" is not a number above 0`);
      return number;
    });
  return {
    sizes: numbers(values.sizes ?? (quick ? "1000" : "1000,100000")),
    clients: numbers(values.clients ?? (quick ? "1,8" : "1,8,32")),
    seconds: numbers(values.seconds ?? (quick ? "0.8" : "3"))[0] ?? 3,
    only: values.only ? new Set(values.only.split(",").map((name) => name.trim())) : undefined,
  };
}
