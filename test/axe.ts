import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

const source = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

type Look = {
  /** Only the rules of these tags; without them, every rule that axe runs by itself. */
  tags?: string[];
  /** Only these rules. */
  rules?: string[];
  /** Only what stands in this. */
  within?: string | undefined;
  /** What is left out: a frame whose words are not ours. */
  exclude?: string;
};

/**
 * What axe has against the page as it stands, a line each: the rule and the elements. Our pages hold no frames of other
 * sites, so it looks at the page alone. The program is given to a page once: that takes longer than to run it.
 */
export async function objections(
  page: Page,
  { tags, rules, within = "html", exclude }: Look = {},
): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(source);
  const values = tags ?? rules;
  // What is fetched beforehand serves rules about films and sound, which our pages do not have.
  return page.evaluate(
    async ([where, without, only]) => {
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      const { violations } = await run(
        { include: [[where]], exclude: without ? [[without]] : [] },
        { resultTypes: ["violations"], preload: false, iframes: false, ...(only ? { runOnly: only } : {}) },
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    },
    [within, exclude, values && { type: tags ? ("tag" as const) : ("rule" as const), values }] as const,
  );
}
