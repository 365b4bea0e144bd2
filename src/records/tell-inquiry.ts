import type { StaffViewer } from "../access/viewer.ts";
import type { Command } from "../inquiry/command.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { House } from "../jobs/house.ts";
import { performWithin } from "../perform.ts";
import type { RecordsAct, RecordsRequest } from "../sop/records/request.ts";
import type { Database } from "../store/database.ts";
import { keep } from "../store/keep.ts";
import type { Who } from "../store/record/gather.ts";
import type { Asked } from "./act-on-records.ts";

type Told = { viewer: StaffViewer; who: Who; inquiry: Inquiry; duty: string | null };

/** What the inquiry's own story says of an act; small steps stand on the request's page only. No title, no name. */
const says: Partial<Record<RecordsAct["kind"], string>> = {
  open: "A records request was opened.",
  approve: "Records request: a second person approved what was collected.",
  sendBack: "Records request: sent back before approval.",
  stop: "Records request: the download was stopped.",
  placeStatement: "Records request: the parent’s statement was placed with the record.",
  askHearing: "Records request: the parent asked for a hearing.",
  proposeErasure: "Records request: erasing was proposed; a second person decides after 72 hours.",
  noteErased: "Records request: what was decided is erased; what was done stands on the request.",
};

/**
 * Leaves the trace of an act on the inquiry, through the one door: its clock is started, met or waived, or a note says
 * what was done. Answers the clock's duty. A refusal of the inquiry's rules does not undo the act.
 */
export async function tellInquiry(
  tx: Database,
  house: House,
  { viewer, who, inquiry, duty }: Told,
  { act }: Asked,
  after: RecordsRequest,
): Promise<string | null> {
  const place = { district: viewer.district, school: viewer.school };
  const tell = (command: Command) =>
    performWithin(tx, house, { ...place, who, inquiry: inquiry.id, command });
  const note = says[act.kind];
  if (note) await tell({ kind: "note", note: keep(note) });
  if (act.kind === "open" && act.clock) {
    const running = inquiry.duties.find(({ clock, over }) => clock === act.clock && !over);
    if (running) return running.id;
    const done = await tell({ kind: "startClock", clock: act.clock, from: inquiry.receivedAt });
    return "inquiry" in done
      ? (done.inquiry.duties.findLast(({ clock }) => clock === act.clock)?.id ?? null)
      : null;
  }
  const runs = inquiry.duties.some(({ id, over }) => id === duty && !over);
  const reason = after.end && act.kind !== "stop" && act.kind !== "noteErased" ? ends[after.end] : null;
  if (!reason) return duty;
  if (!duty || !runs) await tell({ kind: "note", note: keep(`Records request: ${reason}`) });
  else if (after.end === "withdrawn") await tell({ kind: "waive", duty, reason: keep(reason) });
  else await tell({ kind: "meetClock", duty, reason: keep(reason) });
  return duty;
}

const ends: Record<NonNullable<RecordsRequest["end"]>, string> = {
  released: "What was asked for was released, after a second person approved it.",
  refused: "Refused; the parent is told of the ways to appeal.",
  withdrawn: "The parent took the request back.",
  amended: "The record is put right, as asked.",
  kept: "The record stays as it is; the parent’s statement travels with it.",
  erasure_decided: "Erasing was decided by two persons.",
};
