import { rules } from "../rights/rules/index.ts";
import { type Law, lawNames } from "./statutory-clocks.ts";

/** One pack of disclosure rules that is on: whose law, what its rules rest on, and the oldest day of a comparison. */
export type PackOn = {
  law: string;
  rules: number;
  sources: string[];
  /** Local date. */
  lastChecked: string;
  /** How many rules counsel must look at before they are relied on. */
  unconfirmed: number;
};

/**
 * The packs of disclosure rules that are on at a school, in the order in which they are asked: what holds everywhere, then
 * the laws as the district ordered them, then the floor of a country that only a state or nation of it was named for.
 */
export function packsOn(laws: readonly Law[]): PackOn[] {
  const floors = laws.map((law) => law.split("-")[0] as Law);
  const named = [...new Set<string>(["any", ...laws, ...floors])];
  return named.map(packOf).filter((pack) => pack.rules > 0);
}

function packOf(law: string): PackOn {
  const own = rules.filter((one) => one.law.split(", ").includes(law));
  return {
    law: law === "any" ? "Everywhere" : lawNames[law as Law],
    rules: own.length,
    sources: [
      ...new Set(own.map(({ source, citation }) => (source === "As cited" ? citation : source))),
    ].sort(),
    lastChecked: own.map(({ lastChecked }) => lastChecked).sort()[0] ?? "",
    unconfirmed: own.filter(({ verified }) => verified !== "wording seen" && verified !== "our own choice")
      .length,
  };
}
