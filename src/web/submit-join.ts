import { type StaffViewer, scopeOf, type TokenViewer, whoIs } from "../access/viewer.ts";
import type { Found } from "../channels/form/found.ts";
import { type JoinName, joinActs } from "../channels/form/join-acts.ts";
import { splitOffFrom } from "../channels/form/split-off.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { House } from "../jobs/house.ts";
import type { Performed, Request } from "../perform.ts";
import { performTogether } from "../perform-together.ts";
import { inside } from "../store/database.ts";

type Key = Pick<Request, "key">;
type Problems = { problems: { field: string; says: string }[] };

/** An act on two inquiries: both halves in one transaction, or neither. Answers with what became of the one it was asked of. */
export async function submitJoin(
  house: House,
  viewer: StaffViewer | TokenViewer,
  name: JoinName,
  found: Found,
  given: unknown,
  key: Key,
): Promise<Performed | Problems> {
  const { inquiry } = found;
  const at = { district: viewer.district, school: viewer.school, who: whoIs(viewer) };
  if (name === "split") {
    const form = joinActs.split.form.parse(given);
    const made = await inside(house.db, scopeOf(viewer), (tx) => splitOffFrom(tx, at, found, form));
    if (made && "wrong" in made) return { problems: [{ field: "part", says: made.wrong }] };
    const into = made?.command.id ?? inquiry.id;
    const { message } = form;
    const [done, begun] = await performTogether(house, [
      {
        ...{ ...at, ...key, inquiry: inquiry.id },
        command: { kind: "splitOff", message, into, ...(made?.isPart && { part: true }) },
      },
      ...(made ? [{ ...at, command: made.command }] : []),
    ]);
    return both(done, begun);
  }
  const field = name === "joining" ? "into" : "from";
  const other = await inquiryOf(house, viewer, String((given as Record<string, unknown>)[field]));
  if (!other)
    return {
      problems: [
        { field, says: "There is no inquiry of that reference here; it has eight letters and digits." },
      ],
    };
  if (name === "joining") {
    const into = other.id;
    // Asked of the one that goes: its key is asked behind its own lock.
    const [taken, done] = await performTogether(house, [
      { ...at, ...key, inquiry: into, command: { kind: "takeIn", from: inquiry.id } },
      { ...at, inquiry: inquiry.id, command: { kind: "joinInto", into } },
    ]);
    return both(done ?? taken, taken);
  }
  const [lives, goes] = inquiry.joined ? [other, inquiry] : [inquiry, other];
  const [stands, leaves] = await performTogether(house, [
    { ...at, ...key, inquiry: goes.id, command: { kind: "standAgain", from: lives.id } },
    { ...at, inquiry: lives.id, command: { kind: "letGo", inquiry: goes.id } },
  ]);
  return both(goes === inquiry ? stands : (leaves ?? stands), goes === inquiry ? leaves : stands);
}

/** The first one's answer, with what both wrote down. */
function both(done: Performed | undefined, other: Performed | undefined): Performed {
  if (!done) throw new Error("nothing was asked");
  if ("refused" in done || !other || "refused" in other || other === done) return done;
  return { ...done, entries: [...done.entries, ...other.entries] };
}

/** Another inquiry of the viewer's by its reference; null when it is none of theirs. */
async function inquiryOf(
  house: House,
  viewer: StaffViewer | TokenViewer,
  reference: string,
): Promise<Inquiry | null> {
  const row = await inside(house.db, scopeOf(viewer), (tx) =>
    tx
      .selectFrom("inquiries")
      .select("state")
      .where("district_id", "=", viewer.district)
      .where("school_id", "=", viewer.school)
      .where("reference", "=", reference.trim().toUpperCase())
      .executeTakeFirst(),
  );
  return row?.state ?? null;
}
