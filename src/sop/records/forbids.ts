import { allows, carriedOut, erasure, proposal } from "./erasure-forbids.ts";
import { mayApprove } from "./may-approve.ts";
import { type No, no } from "./no.ts";
import type { Family, RecordsAct, RecordsRequest, RecordsWorld } from "./request.ts";
import { seesOriginal } from "./sees-original.ts";

/** What was collected for a request and not set aside again: what would leave. */
export const kept = ({ items }: RecordsRequest) => items.filter(({ aside }) => !aside);

const gives = (it: RecordsRequest) => it.request !== "amend" && it.request !== "erase";

/** The first reason why an act may not be done about a request; null when it may. */
export function forbids(it: RecordsRequest | null, act: RecordsAct, world: RecordsWorld): No | null {
  if (act.kind === "open") return null;
  if (!it) return no("There is no such request.", "Open one on the inquiry first.");
  if (act.kind === "stop")
    return it.release && !it.stopped
      ? null
      : no("Nothing is open to be downloaded.", "There is nothing to stop.");
  if (act.kind === "noteErased") return carriedOut(it, world);
  if (it.end)
    return no("This request is over.", "If the parent asks again, open a new request on the inquiry.");
  const needsApprover =
    !mayApprove(world.by.roles) &&
    no(
      "This is decided by the privacy officer or an administrator.",
      "Ask one of them to look at this page.",
    );
  switch (act.kind) {
    case "checkAuthority":
    case "withdraw":
    case "extend":
      return null;
    case "collect":
      if (!gives(it)) return no("Nothing is given out on this request.", "Decide it below.");
      return it.items.some(({ id }) => id === act.item)
        ? no("This was sent before, and stands among what was collected.", "Load the page again to add more.")
        : null;
    case "setAside":
      return kept(it).some(({ id }) => id === act.item) ? null : notThere;
    case "mark":
    case "redact":
    case "clear":
      return kept(it).some(({ id }) => id === act.item) ? unseen(it, act.item, world) : notThere;
    case "askApproval":
      return unready(it, world) ?? unauthorised(it, world, false);
    case "sendBack":
      return (
        needsApprover ||
        (it.asked ? null : no("Nobody asked for approval yet.", "There is nothing to send back."))
      );
    case "approve":
      return needsApprover || approval(it, world);
    case "release":
      return (
        unready(it, world) ??
        unapproved(it) ??
        unauthorised(it, world, true) ??
        way(it, act) ??
        astray(act, world)
      );
    case "refuse":
      return needsApprover || null;
    case "decideAmendment":
      return needsApprover || amendment(it);
    case "askHearing":
      return it.amendment && !it.hearing
        ? null
        : no("A hearing is for a correction that was refused.", "Decide the correction first.");
    case "decideHearing":
      return needsApprover || hearing(it, world);
    case "placeStatement":
      return it.amendment && (!it.hearing || it.hearing.decided)
        ? null
        : no(
            "A statement is for a correction that stays refused.",
            "Decide the correction, or hold the hearing, first.",
          );
    case "proposeErasure":
      return needsApprover || proposal(it, act.noHold, world);
    case "approveErasure":
      return needsApprover || erasure(it, world);
  }
}

/** Whoever reads an address that the private link went to can open a download, whoever was seen in the office. */
const astray = (act: RecordsAct, { reach }: RecordsWorld): No | null =>
  act.kind === "release" && act.how === "download" && reach === "not_on_file"
    ? no(
        "The private link of this inquiry went to an address that is not on file.",
        "Give it on paper, or let it be read in the office; or take the request up in an inquiry from the address on file.",
        "3.3.b",
      )
    : null;

const notThere = no(
  "This is not among what was collected.",
  "Load the page again; somebody may have set it aside.",
);

/** Nobody changes the marks of what they may not see. */
function unseen(it: RecordsRequest, item: string, { by }: RecordsWorld): No | null {
  if (it.approval)
    return no("This was approved as it is.", "Whoever approved it can send it back; then it can be changed.");
  return seesOriginal(it, item, by)
    ? null
    : no(
        "Somebody else looked through this; what they took out is seen by them and by whoever approves.",
        "Ask them, or set it aside and collect it anew.",
        "3.3.b",
      );
}

function unready(it: RecordsRequest, { statements }: RecordsWorld): No | null {
  if (!gives(it)) return no("Nothing is given out on this request.", "Decide it below.");
  const items = kept(it);
  if (items.length === 0)
    return no("Nothing was collected yet.", "Add what the parent asked for, or say where it lies on paper.");
  const open = items.filter(({ ready }) => !ready).length;
  if (open > 0)
    return no(
      `${open === 1 ? "One item was" : `${open} items were`} not looked through for other people.`,
      "Take out what is about others, or say that nothing is.",
      "3.3.b",
    );
  return statements.some((one) => !items.some(({ statement }) => statement === one))
    ? no(
        "A parent’s statement travels with this record, and it is not among what was collected.",
        "Add the statement with the button under “Collect”.",
      )
    : null;
}

const isSame = (a: Partial<Family>, b: Partial<Family>) =>
  a.student === b.student && a.guardian === b.guardian;
/** The rules are asked again each time: what was allowed yesterday may be forbidden today. */
function unauthorised(it: RecordsRequest, world: RecordsWorld, isRelease: boolean): No | null {
  const { family, disclosure } = world;
  if (!family.student || !family.guardian || !disclosure)
    return no(
      "It is not on record who asks, or about which student.",
      "Link the parent and the student as on file, on the inquiry.",
      "3.3.b",
    );
  if (!it.authority || !isSame(it.authority, family))
    return no(
      "Nobody looked at whether this person may have this record.",
      "Read the rule under “Who may have it”, and press the button there.",
      "3.3.b",
    );
  // Approval may be prepared while the parent is still to prove who they are; nothing leaves before.
  const isProofOnly = !isRelease && disclosure.decision === "verify_first";
  return allows(disclosure) || isProofOnly
    ? null
    : no(`${disclosure.because} (${disclosure.rule}, ${disclosure.citation})`, disclosure.instead, "3.3.b");
}

function approval(it: RecordsRequest, world: RecordsWorld): No | null {
  if (!it.asked) return no("Nobody asked for approval yet.", "Whoever collected it asks when it is ready.");
  if (it.hands.includes(world.by.id))
    return no(
      "You collected or redacted part of this yourself. A second person looks at it.",
      "Ask another privacy officer or an administrator.",
    );
  return unready(it, world) ?? unauthorised(it, world, false);
}

/** Approval is taken away by every change; who gave it is held against the hands once more. */
const unapproved = (it: RecordsRequest): No | null =>
  it.approval && !it.hands.includes(it.approval.by)
    ? null
    : no("A second person has not approved this yet.", "Ask for approval; nothing leaves before.");

function way(it: RecordsRequest, act: Extract<RecordsAct, { kind: "release" }>): No | null {
  if (act.how === "download") {
    if (!kept(it).some(({ medium }) => medium === "file"))
      return no("Everything here is on paper.", "Hand it over, or let it be read in the office.");
    return act.until ? null : no("A download ends on a date.", "Say until when.");
  }
  return act.idSeen
    ? null
    : no(
        "Whoever fetches or reads it shows who they are.",
        "Say that you saw a photo ID, and whose.",
        "3.3.b",
      );
}

function amendment(it: RecordsRequest): No | null {
  if (it.request !== "amend")
    return no("This is not a request to correct a record.", "Open one if the parent asks for that.");
  return it.amendment ? no("The correction was decided already.", "A hearing may decide it anew.") : null;
}

function hearing(it: RecordsRequest, { by }: RecordsWorld): No | null {
  if (!it.hearing || it.hearing.decided)
    return no("Nobody asked for a hearing.", "Note it here when the parent asks.");
  return it.amendment?.by === by.id
    ? no(
        "You refused the correction. A hearing is held by somebody without an interest in it (34 CFR 99.22(c)).",
        "Ask another privacy officer or an administrator.",
      )
    : null;
}
