import type { Happening } from "../../inquiry/entry.ts";
import type { JoinCommand } from "../../inquiry/join-commands.ts";
import type { Duty, Inquiry } from "../../inquiry/state.ts";
import type { World } from "../world.ts";

/** Two inquiries become one or are parted, or a message becomes an inquiry of its own. */
export function join(command: JoinCommand, inquiry: Inquiry, { other, message }: World): Happening[] {
  switch (command.kind) {
    case "splitOff":
      return splitOff(command, inquiry, message);
    case "takeIn":
      return [
        { kind: "tookIn", from: command.from },
        ...comeOver((other?.inquiry.duties ?? []).filter(isOpen), command.from, inquiry),
      ];
    case "joinInto":
      return [
        { kind: "joined", into: command.into },
        ...inquiry.duties.filter(isOpen).map((duty) => ended(duty, "joined")),
      ];
    case "letGo":
      return [
        { kind: "letGo", inquiry: command.inquiry },
        ...theirs(inquiry, command.inquiry).map((duty) => ended(duty, "parted")),
      ];
    case "standAgain":
      return [
        { kind: "standsAgain", from: command.from },
        // It is kept from whomever the two were kept from together.
        ...(other?.inquiry.subjects ?? [])
          .filter(({ staff }) => !inquiry.subjects?.some((one) => one.staff === staff))
          .map(({ staff }): Happening => ({ kind: "subjectNamed", staff })),
        // What is still owed there for this one is owed here again. It is asked before the other one lets go of it.
        ...comeOver(other ? theirs(other.inquiry, inquiry.id) : [], undefined, inquiry),
      ];
  }
}

/** Still owed: neither met nor waived, though perhaps missed. */
export const isOpen = (duty: Duty): boolean => !duty.over;

/** Duties that came over from another inquiry and are still owed. */
const theirs = ({ duties }: Inquiry, origin: string): Duty[] =>
  duties.filter((duty) => isOpen(duty) && duty.origin === origin);

const ended = ({ id, clause }: Duty, because: string): Happening => ({
  kind: "waived",
  duty: id,
  clause,
  because,
});

/** The same duties with the same dates and reasons, under numbers of this inquiry. */
function comeOver(
  duties: readonly Duty[],
  origin: string | undefined,
  { duties: here }: Inquiry,
): Happening[] {
  const count = new Map<string, number>();
  return duties.map((duty) => {
    const { clause } = duty;
    const had = count.get(clause) ?? here.filter((one) => one.clause === clause).length;
    count.set(clause, had + 1);
    return {
      kind: "due",
      duty: `${clause}#${had + 1}`,
      clause,
      until: duty.until,
      why: duty.why,
      told: duty.told,
      ...(duty.steps && { steps: duty.steps }),
      ...(duty.counted && { counted: duty.counted }),
      ...(duty.owner && { owner: duty.owner }),
      ...(origin && { origin }),
    };
  });
}

function splitOff(
  { message: seq, into, part }: Extract<JoinCommand, { kind: "splitOff" }>,
  inquiry: Inquiry,
  message: World["message"],
): Happening[] {
  const isAll = !part && message?.isLast === true;
  const begun = isAll
    ? inquiry.duties.filter((duty) => message.begins.includes(duty.id) && isOpen(duty))
    : [];
  const settles = isAll && message.wasSettled && !inquiry.settled && inquiry.replies === message.replies;
  return [
    {
      kind: "splitOff",
      message: seq,
      into,
      ...(part && { part: true as const }),
      ...(settles && { settles: true as const }),
    },
    // What only these words asked for is owed in their own inquiry, from the day on which they came.
    ...begun.map((duty) => ended(duty, "split")),
  ];
}
