import { createHash } from "node:crypto";
import type { z } from "zod";
import { type Action, may } from "../access/may.ts";
import type { StaffViewer, TokenViewer } from "../access/viewer.ts";
import { scopeOf, whoIs } from "../access/viewer.ts";
import { type ActName, acts } from "../channels/form/acts.ts";
import { familyOnFile } from "../channels/form/family-on-file.ts";
import { problemsOf } from "../channels/form/field.ts";
import { type Found, findForLetters } from "../channels/form/found.ts";
import { identityCheckFor } from "../channels/form/identity-check.ts";
import { isJoin } from "../channels/form/join-acts.ts";
import type { Command } from "../inquiry/command.ts";
import type { EntryKind } from "../inquiry/entry.ts";
import type { Refusal } from "../inquiry/refusal.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { House } from "../jobs/house.ts";
import { type Performed, perform } from "../perform.ts";
import { inside } from "../store/database.ts";
import { canonical } from "../store/seal/canonical.ts";
import { submitJoin } from "./submit-join.ts";

/** What became of a form: done, refused by a clause, wrongly filled in, not there (or not yours), or not allowed. */
export type Submitted =
  | { outcome: "done"; inquiry: Inquiry; repeated: boolean; entries: number; kinds: EntryKind[] }
  | { outcome: "refused"; refusal: Refusal; otherUse?: true }
  | { outcome: "problems"; problems: { field: string; says: string }[] }
  | { outcome: "missing" }
  | { outcome: "forbidden" };

const needs: Record<ActName, Action> = {
  reply: "reply",
  note: "note",
  acknowledgement: "acknowledge",
  escalation: "escalate",
  acceptance: "answer escalation",
  handingBack: "answer escalation",
  subject: "name subject",
  subjectCleared: "clear subject",
  promise: "reply",
  classification: "correct facts",
  fact: "correct facts",
  family: "correct facts",
  identity: "verify identity",
  identityTry: "verify identity",
  identityCheck: "send check",
  assignment: "assign",
  closure: "close",
  reopening: "close",
  split: "correct facts",
  joining: "correct facts",
  parting: "correct facts",
  waiver: "waive",
  clock: "start clock",
  clockExtension: "change clock",
  clockHold: "change clock",
  clockRelease: "change clock",
  clockMet: "start clock",
  clockWaiver: "change clock",
  confirmation: "confirm emergency",
  standDown: "confirm emergency",
  step: "confirm emergency",
  secondStandDown: "confirm emergency",
  sharing: "confirm emergency",
  complaint: "handle complaint",
  takingBack: "reply",
  leaving: "reply",
  privacyQuestion: "reply",
  privacyAnswer: "answer privacy question",
};

/** What a member of staff or a program needs to be allowed for an act. */
export const actionFor = (name: ActName): Action => needs[name];

/** One act on one inquiry, from a page or the API: asked whether it may be, read, decided and recorded. */
export async function submit(
  house: House,
  viewer: StaffViewer | TokenViewer,
  name: ActName,
  reference: string,
  given: unknown,
  key?: string,
): Promise<Submitted> {
  if (!may(viewer.roles, needs[name])) return { outcome: "forbidden" };
  const { form, command } = acts[name] as {
    form: z.ZodType;
    command: (form: unknown, found: Found) => Command;
  };
  const read = form.safeParse(given ?? {});
  if (!read.success) return { outcome: "problems", problems: problemsOf(read.error) };
  const found = await inside(house.db, scopeOf(viewer), async (tx) => {
    const it = await findForLetters(tx, house, viewer, { reference: reference.toUpperCase() }, viewer.id);
    return it && name === "identityCheck"
      ? { ...it, check: await identityCheckFor(tx, house, viewer, it) }
      : it;
  });
  if (!found) return { outcome: "missing" };
  if (name === "family") {
    const named = acts.family.form.parse(given ?? {});
    const file = await familyOnFile(house.db, viewer, named);
    if ("problems" in file) return { outcome: "problems", problems: file.problems };
  }
  const once = key ? { key: { key: `${viewer.id}:${key}`, digest: digest({ name, reference, given }) } } : {};
  if (isJoin(name)) {
    const joined = await submitJoin(house, viewer, name, found, read.data, once);
    return "problems" in joined ? { outcome: "problems", ...joined } : submitted(joined);
  }
  const performed = await perform(house, {
    district: viewer.district,
    school: viewer.school,
    who: whoIs(viewer),
    inquiry: found.inquiry.id,
    command: command(read.data, found),
    ...once,
  });
  return submitted(performed);
}

/** What became of a command, as a page or the API answers it. */
export function submitted(performed: Performed): Submitted {
  if ("refused" in performed)
    return performed.missing
      ? { outcome: "missing" }
      : {
          outcome: "refused",
          refusal: performed.refused,
          ...(performed.otherUse && { otherUse: true as const }),
        };
  const { inquiry, repeated, entries } = performed;
  const kinds = entries.map(({ kind }) => kind);
  return { outcome: "done", inquiry, repeated, entries: entries.length, kinds };
}

/** Says whether two requests with one key ask for the same: SHA-256 over canonical JSON. */
export const digest = (of: unknown): string => createHash("sha256").update(canonical(of)).digest("hex");
