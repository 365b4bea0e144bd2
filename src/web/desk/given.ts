import { type ActName, acts } from "../../channels/form/acts.ts";
import { complaintGiven } from "../complaints/complaint-given.ts";
import { copiesIn } from "../gate/typed-reply.ts";

const numbers = new Set(["seen", "message"]);
const flags = new Set([
  "falseAlarm",
  "withoutWords",
  "undone",
  "agrees",
  "nothing",
  "agreed",
  "takesOver",
  "triedFirst",
  "discrimination",
]);

/** What a form of the desk says, in the shape that the act asks for. Fields that the act does not know are dropped. */
export function given(name: ActName, form: FormData): Record<string, unknown> {
  const known = fieldsOf(name);
  const said: Record<string, unknown> = {};
  for (const [field, value] of form)
    if (typeof value === "string" && known.has(field) && !(field in said))
      said[field] = numbers.has(field) ? Number(value) || undefined : flags.has(field) ? true : value;
  if (said.seen === undefined) delete said.seen;
  if (name === "reply") Object.assign(said, replyGiven(form), { leaves: leavesIn(form, "") });
  if (name === "leaving") said.leaves = leavesIn(form, "now");
  if (name === "reply" || name === "privacyQuestion") said.copies = copiesFor(name, form);
  if (name === "complaint") Object.assign(said, complaintGiven(form));
  if (name === "family") Object.assign(said, familyOf(String(form.get("family") ?? "")));
  return said;
}

/** When it leaves: one of the words, or the moment below them. */
function leavesIn(form: FormData, now: string): string {
  const leave = String(form.get("leave") ?? form.get("leaves") ?? "now");
  // A moment that was meant and not named is asked for; it never means now.
  if (leave === "at") return String(form.get("leaveAt") || "at");
  return leave === "now" ? now : leave;
}

/** The fields that an act knows; one act has several shapes. */
function fieldsOf(name: ActName): Set<string> {
  const { form } = acts[name];
  const shapes = "shape" in form ? [form.shape] : form.options.map(({ shape }) => shape);
  return new Set(shapes.flatMap((shape) => Object.keys(shape)));
}

const copiesFor = (name: "reply" | "privacyQuestion", form: FormData) =>
  copiesIn(form).map(({ to, reason }) => (name === "reply" && reason ? { to, reason } : { to }));

/** The composer asks three questions where the act has five answers. */
function replyGiven(form: FormData) {
  const outcome = form.get("outcome");
  const overrides = [...form].flatMap(([field, value]) =>
    field.startsWith("because-") && typeof value === "string" && value.trim()
      ? [{ check: field.slice("because-".length), reason: value }]
      : [],
  );
  return {
    settles: outcome === "settles",
    asksGuardian: outcome === "asks",
    about: form.get("about") === "student" ? "student" : "general",
    promise: outcome === "settles" ? "" : String(form.get("promise") ?? ""),
    overrides,
    ...(form.get("about") !== "student" && { category: undefined }),
  };
}

/** A family is chosen by one value: the guardian's id and the student's. */
export function familyOf(value: string): { guardian: string; student: string } {
  const [guardian = "", student = ""] = value.split(":");
  return { guardian, student };
}

/** What was typed, to be shown again; what only the machine reads is left out. */
export function typed(form: FormData): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [field, value] of form)
    if (typeof value === "string" && field !== "key" && field !== "seen") kept[field] = value;
  return kept;
}
