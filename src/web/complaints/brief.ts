import type { InquiryPage } from "../desk/inquiry-page.ts";

/** An inquiry in a few whole sentences, for somebody who has one minute before they ring the parent. */
export function brief(page: InquiryPage): string[] {
  const { guardian, student, complaint, owner, duties, clocks, lines, guidance } = page;
  const parent = guardian.name ?? "A parent";
  const words = lines.filter(({ kind }) => kind === "from-parent").length;
  const answers = lines.filter(({ kind }) => kind === "reply").length;
  const open = [...duties, ...clocks].filter(({ over }) => !over);
  const [first] = open;
  const outcomes = (complaint.steps ?? []).filter(({ state }) => state === "met").length;
  const reach = [guardian.phone, guardian.email].filter((one) => one !== null);
  const about = student ? `, about ${student.name}` : "";
  const mood = /^They (?:sound|grieve)/.exec(guidance?.title ?? "")
    ? `${guidance?.title.split(":")[0]}.`
    : "";
  return [
    `${parent} wrote ${/^(?:today|yesterday)\b/.test(page.received) ? "" : "on "}${page.received}${about}. The topic is “${page.topic.says}”; the language is ${page.language.says}.`,
    reach.length ? `Reach them at ${reach.join(" or ")}.` : "There is no way to reach them on record.",
    `${parent} has written ${times(words)}; we have ${answers === 0 ? (outcomes > 0 ? `written the outcome of ${outcomes === 1 ? "one stage" : `${outcomes} stages`}` : "not answered yet") : `answered ${times(answers)}`}.`,
    mood,
    complaint.isOpen
      ? `It is a formal complaint by “${complaint.title}”, with ${complaint.points.length} ${complaint.points.length === 1 ? "point" : "points"}.`
      : complaint.awaits
        ? `${parent} asked for the formal route ${complaint.askedHow}. Nobody has answered that yet.`
        : "No formal complaint was opened.",
    ...nextSays(complaint),
    `${owner.name} has the inquiry.${page.escalation ? ` It waits for ${page.escalation.to} to take it over.` : ""}`,
    first
      ? `Next is owed: ${"says" in first ? first.says.toLowerCase() : first.name}, by ${first.when}${first.left ? ` (${first.left})` : ""}.`
      : "Nothing is owed now.",
  ].filter(Boolean);
}

/** Who decides, and what comes next: in one sentence where what comes next is that they decide. */
function nextSays({ decider, next }: InquiryPage["complaint"]): string[] {
  const who = decider?.name ? `${decider.name} decides the stage at which it stands.` : "";
  if (next?.isToDecide && who) return [next.form ? next.says : who];
  return [who, next?.says ?? ""];
}

const times = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`);
