import type { StaffViewer } from "../../access/viewer.ts";
import { type RecordsAct, refusalGrounds, releaseWays } from "../../sop/records/request.ts";
import { newId } from "../../store/new-id.ts";
import type { DeskSide } from "../desk-side.ts";
import type { Submitted } from "../submit.ts";
import type { Done } from "./records-side.ts";
import { downloadDays } from "./records-words.ts";

/** Acts whose words are needed: what is missing is said in a sentence. */
const words: Partial<Record<string, string>> = {
  sendBack: "Please say what is to be changed.",
  setAside: "Please say why it is set aside.",
  refuse: "Please say why, for the record. The parent does not read it.",
  withdraw: "Please say how the parent took it back.",
  decideAmendment: "Please say why, for the record.",
  decideHearing: "Please say what the hearing found.",
  placeStatement: "Please write or paste the parent’s statement.",
  proposeErasure: "Please say what is to be erased and why, and what stays; without names of others.",
  noteErased: "Please say what was erased, when and by whom, and what stayed.",
  extend: "Please say why more time is needed. The parent reads it.",
};

/** Reads a form of the request's page and does what it says. */
export async function requestAct(
  desk: DeskSide,
  viewer: StaffViewer,
  request: string,
  form: FormData,
): Promise<Done | Submitted> {
  const say = (name: string) =>
    String(form.get(name) ?? "")
      .trim()
      .slice(0, 20_000);
  const name = say("act");
  const wrote = say("words");
  const missing = Object.hasOwn(words, name) && words[name];
  if (missing && !wrote) return { outcome: "problem", says: missing };
  if (name === "tell") return desk.records.tell(viewer, say("reference"), say("text"), true);
  if (name === "extend")
    return desk.records.extend(viewer, request, {
      reference: say("reference"),
      duty: say("duty"),
      reason: wrote,
    });
  if (name === "file") {
    const file = form.get("file");
    if (!(file instanceof File) || file.size === 0)
      return { outcome: "problem", says: "Please choose a file." };
    if (!say("title")) return { outcome: "problem", says: "Please say what it is; the parent reads it." };
    const bytes = new Uint8Array(await file.arrayBuffer());
    return desk.records.collect(viewer, request, {
      item: say("item"),
      title: say("title").slice(0, 200),
      bytes,
    });
  }
  if (name === "statement") return placeWith(desk, viewer, request, say);
  if (name === "paper") {
    if (!say("title")) return { outcome: "problem", says: "Please say what it is." };
    const item = { title: say("title").slice(0, 200), kind: "paper", note: say("note") } as const;
    return desk.records.act(viewer, {
      request,
      act: { kind: "collect", item: say("item"), medium: "paper" },
      item,
    });
  }
  if (name === "looked") return desk.records.copy(viewer, request, say("item"));
  const act = actOf(name, say, desk.now());
  if (!act) return { outcome: "problem", says: "This page is out of date. Please load it again." };
  if (act.kind === "release" && act.how !== "download" && !wrote)
    return { outcome: "problem", says: "Please write the name on the ID, and what it was." };
  return desk.records.act(viewer, { request, act, ...(wrote && { words: wrote }) });
}

function actOf(name: string, say: (name: string) => string, now: string): RecordsAct | null {
  switch (name) {
    case "checkAuthority":
    case "askApproval":
    case "approve":
    case "sendBack":
    case "stop":
    case "withdraw":
    case "askHearing":
    case "placeStatement":
    case "approveErasure":
    case "noteErased":
      return { kind: name };
    case "setAside":
      return { kind: name, item: say("item") };
    case "decideAmendment":
    case "decideHearing":
      return { kind: name, granted: say("granted") === "yes" };
    case "proposeErasure":
      return { kind: name, noHold: say("noHold") === "on" };
    case "refuse": {
      const ground = refusalGrounds.find((one) => one === say("ground"));
      return ground ? { kind: name, ground } : null;
    }
    case "release": {
      const how = releaseWays.find((one) => one === say("how"));
      const until = new Date(Date.parse(now) + downloadDays * 86_400_000).toISOString();
      return how
        ? { kind: name, how, idSeen: say("idSeen") === "on", ...(how === "download" && { until }) }
        : null;
    }
    default:
      return null;
  }
}

/** The statement that travels with the record becomes one of what leaves. */
async function placeWith(
  desk: DeskSide,
  viewer: StaffViewer,
  request: string,
  say: (name: string) => string,
): Promise<Done> {
  const view = await desk.records.request(viewer, request);
  const statement = view?.statements.find((one) => one.request === say("statement"));
  if (!view || !statement) return { outcome: "missing" };
  const item = newId();
  const file = Buffer.from(statement.words, "utf8");
  const done = await desk.records.act(viewer, {
    request,
    act: { kind: "collect", item, medium: "file", statement: statement.request },
    item: { title: "The parent’s statement", kind: "text", file, pages: 1 },
  });
  return done.outcome === "done" ? desk.records.copy(viewer, request, item) : done;
}
