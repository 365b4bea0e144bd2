import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { triage } from "./triage.ts";

const shared = process.env.SHARED_DIR ?? join(import.meta.dirname, "../../../shared");
const file = join(shared, "domain/emergency-cases.json");
type Case = {
  text: string;
  lang: string;
  emergency: boolean;
  protocol: string | null;
  severity: string;
  hard_negative: boolean;
};

function figures(cases: Case[]) {
  const found = cases.map((one) => ({ ...one, answer: triage({ text: one.text }) }));
  const count = (test: (one: (typeof found)[number]) => boolean) => found.filter(test).length;
  return {
    cases: cases.length,
    emergencies: count(({ emergency }) => emergency),
    found: count(({ emergency, answer }) => emergency && answer.emergency),
    immediate: count(({ severity }) => severity === "immediate"),
    immediateFound: count(({ severity, answer }) => severity === "immediate" && answer.emergency),
    fitting: count(({ emergency, protocol, answer }) => emergency && answer.protocols[0] === protocol),
    harmless: count(({ emergency }) => !emergency),
    falseAlarms: count(({ emergency, answer }) => !emergency && answer.emergency),
    putOff: count(({ severity, answer }) => severity === "immediate" && answer.severity === "same_day"),
    severity: count(({ severity, answer }) => answer.severity === severity),
  };
}

test("the labelled emergencies are found and named, the hard negatives page nobody", (t) => {
  if (!existsSync(file)) {
    t.diagnostic("The labelled cases are not here (SHARED_DIR); nothing was measured.");
    return;
  }
  const { cases }: { cases: Case[] } = JSON.parse(readFileSync(file, "utf8"));
  const third = cases.filter((_, at) => at % 3 === 2);
  t.diagnostic(`held-out third: ${JSON.stringify(figures(third))}`);
  const all = figures(cases);
  t.diagnostic(`all: ${JSON.stringify(all)}`);
  assert.equal(all.immediateFound, all.immediate);
  assert.equal(all.putOff, 0);
  assert.ok(all.fitting >= 0.9 * all.emergencies);
  assert.ok(all.falseAlarms <= 0.05 * all.harmless);
});

test("ordinary customer messages page almost nobody", (t) => {
  const folder = join(shared, "corpora/intents");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  if (names.length === 0) {
    t.diagnostic("No folder of ordinary messages is here (SHARED_DIR); nothing was measured.");
    return;
  }
  const texts = names.flatMap((name) => textsIn(JSON.parse(readFileSync(join(folder, name), "utf8"))));
  const alarms = texts.filter((text) => triage({ text }).emergency);
  t.diagnostic(`${texts.length} ordinary messages, ${alarms.length} false alarms`);
  assert.ok(alarms.length <= 0.002 * texts.length);
});

function textsIn(found: unknown): string[] {
  if (typeof found !== "object" || found === null) return [];
  if ("text" in found && typeof found.text === "string") return [found.text];
  return Object.values(found).flatMap(textsIn);
}
