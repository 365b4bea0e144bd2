import type { Command } from "./inquiry/command.ts";
import type { Place } from "./inquiry/place.ts";
import type { Inquiry } from "./inquiry/state.ts";
import type { Moment } from "./inquiry/words.ts";
import type { Decision } from "./sop/decide.ts";
import { type LedgerLine, ledgerOf, refusedLine } from "./sop/ledger-line.ts";
import type { World } from "./sop/world.ts";
import type { Database } from "./store/database.ts";
import { writeDisclosure } from "./store/ledger/write-disclosure.ts";

type Asked = Place & { command: Command; key?: { key: string } };

/**
 * Writes what a decision adds to the student's list of disclosures (34 CFR 99.32), in the transaction of the decision:
 * no reply about a student without its line, and a line for each that was refused. A repeated request is one line.
 */
export async function keepLedger(
  tx: Database,
  { district, school, command, key }: Asked,
  now: Moment,
  before: Inquiry | null,
  decision: Decision,
  world: World,
): Promise<void> {
  const lines = linesOf(command, before, decision, world);
  for (const [at, line] of lines.entries())
    await writeDisclosure(
      tx,
      { district, school },
      {
        ...{ ...line, at: now, actor: world.actor },
        ...(key && { once: `${district}:${school}:${key.key}:${line.outcome}:${line.rule}:${at}` }),
      },
    );
}

function linesOf(command: Command, before: Inquiry | null, decision: Decision, world: World): LedgerLine[] {
  if (!["reply", "askPrivacyOfficer", "answerPrivacyQuestion", "noteShared"].includes(command.kind))
    return [];
  if ("refused" in decision) {
    const line = refusedLine(command, before, decision.refused, world);
    return line ? [line] : [];
  }
  return ledgerOf(command, decision.entries, decision.inquiry, world);
}
