import { afterwards } from "./afterwards.ts";
import type { Command } from "./inquiry/command.ts";
import { entrySchema } from "./inquiry/entry.ts";
import type { Place } from "./inquiry/place.ts";
import type { Refusal } from "./inquiry/refusal.ts";
import type { Moment } from "./inquiry/words.ts";
import type { Desk } from "./perform.ts";
import { asJson } from "./store/as-json.ts";
import { type Database, together } from "./store/database.ts";
import { newId } from "./store/new-id.ts";
import type { Who } from "./store/record/gather.ts";
import { type Writing, write } from "./store/record/write.ts";
import { leavesIdentity, writeIdentity } from "./store/record/write-identity.ts";

/** What the core answered to one command, and the inquiry that it was asked about. */
export type Decided = Omit<Writing, "commandId">;

/** Writes decisions and orders the jobs that follow from them, inside the transaction that they were made in. */
export async function writeDecisions(
  tx: Database,
  desk: Pick<Desk, "enqueue" | "mailDomain">,
  place: Place,
  now: Moment,
  decided: readonly Decided[],
): Promise<void> {
  for (const { entries } of decided) for (const entry of entries) entrySchema.parse(entry);
  const { mailDomain } = desk;
  const { district, school } = place;
  const writing = write(
    tx,
    { district, school, now, mailDomain },
    decided.map((one) => ({ ...one, commandId: newId() })),
  );
  const jobs = decided.flatMap(({ entries, after }) => entries.flatMap((entry) => afterwards(entry, after)));
  // When the first fails, so does the second: the transaction has ended.
  await together(writing, jobs.length > 0 && desk.enqueue(tx, place, jobs));
  const ofIdentity = decided.filter(leavesIdentity);
  if (ofIdentity.length > 0) await writeIdentity(tx, place, now, ofIdentity);
}

/** Keeps a refusal: a school is asked for those first. */
export async function keepRefusal(
  tx: Database,
  { district, school, who, command }: Place & { who: Who; command: Command },
  now: Moment,
  inquiry: string | null,
  { clause, because }: Refusal,
): Promise<void> {
  await tx
    .insertInto("refusals")
    .values({
      ...{ district_id: district, school_id: school, id: newId(), inquiry_id: inquiry },
      ...{ command: command.kind, clause, because, at: now, actor: asJson(who.actor) },
    })
    .execute();
}
