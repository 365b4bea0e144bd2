import type { ComplaintCommandOf, SetHearing } from "../../inquiry/complaint-command.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Forbidden } from "../clause.ts";
import { closedOn } from "../dates.ts";
import type { World } from "../world.ts";
import { dependent } from "./independent.ts";
import { leavesNotice } from "./ladder-date.ts";
import { stageNow } from "./stage-now.ts";

const say = (because: string, instead: string): Forbidden => ({ because, instead });

/** What a hearing needs: who sits, one who is independent, a chair, and time for the parent to prepare. */
export function panelForbids(
  command: SetHearing | ComplaintCommandOf<"holdHearing">,
  inquiry: Inquiry,
  world: World,
): Forbidden | null {
  const hearing = stageNow(inquiry)?.hearing;
  if (!hearing) return say("This stage has no hearing.", "Decide it in writing.");
  const { complaint } = inquiry;
  if (complaint?.decided) return say("This stage is decided already.", "Nothing more is heard at it.");
  if (complaint?.hearing?.held) return say("The hearing was held already.", "Write down what was decided.");
  if (command.kind === "holdHearing") {
    if (!complaint?.hearing) return say("No hearing was set.", "Set its date and who sits first.");
    if (complaint.hearing.at > world.now)
      return say("The hearing lies ahead.", "Add the minutes once it was held.");
    return command.minutes.words.trim()
      ? null
      : say("The minutes are empty.", "Write what was said and by whom.");
  }
  return setting(command, hearing, inquiry, world);
}

function setting(
  { begins, members, letter }: SetHearing,
  { members: least, independent, notice }: NonNullable<NonNullable<ReturnType<typeof stageNow>>["hearing"]>,
  inquiry: Inquiry,
  world: World,
): Forbidden | null {
  if (members.length < least)
    return say(
      least === 1 ? "Nobody sits." : `This panel has at least ${least} members.`,
      "Name the others as well.",
    );
  const freeOf = members.filter((one) => one.independent).length;
  if (freeOf < independent)
    return say(
      "At least one member must be independent of the management and running of the school.",
      "Name somebody from outside, and tick that they are independent.",
    );
  if (members.filter(({ chair }) => chair).length !== 1)
    return say("A panel has one chair.", "Say who of the members is in the chair.");
  const staff = members.flatMap(({ staff }) => staff ?? []);
  if (new Set(staff).size < staff.length) return say("Somebody is named twice.", "Name each member once.");
  if (members.some((one) => one.staff && one.independent))
    return say("Whoever works for the school is not independent of it.", "Name somebody from outside.");
  const { decider = null, investigator = null } = inquiry.complaint ?? {};
  for (const one of staff) {
    const not = dependent(one, "member", { decider, investigator }, inquiry, world);
    if (not) return not;
  }
  if (!leavesNotice(notice, world.now, begins, world.calendar))
    return say(
      `The parent needs ${notice.days} ${notice.unit.replace("_", " ")}s to prepare, and hears of it too late.`,
      "Choose a later day.",
    );
  const closed = closedOn(begins, world);
  if (closed)
    return say(
      `The school is closed on that day${closed.label ? ` (${closed.label})` : ""}.`,
      "Choose a day on which the office is open.",
    );
  return inquiry.email && !letter
    ? say("The parent has an e-mail address and would not be told.", "Send the letter with it.")
    : null;
}
