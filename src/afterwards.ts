import type { Entry } from "./inquiry/entry.ts";
import type { Inquiry } from "./inquiry/state.ts";

/** Work that follows from an entry, by the name of its job, with ids only. `key` makes a second asking harmless. */
export type Job = { name: JobName; key: string; input: Record<string, string>; priority?: number };
export const jobNames = [
  "acknowledge",
  "alert",
  "ask-feedback",
  "climb",
  "read-mail",
  "recount",
  "send-letter",
] as const;
export type JobName = (typeof jobNames)[number];

/** Which jobs an entry asks for. Pure, and the only place that says so. */
export function afterwards(entry: Entry, inquiry: Inquiry): Job[] {
  switch (entry.kind) {
    case "received":
      return inquiry.email && inquiry.type !== "emergency" ? [acknowledge(inquiry)] : [];
    case "emergencyRaised":
      return [
        ...(inquiry.email ? [acknowledge(inquiry)] : []),
        ...entry.to.slice(0, 1).map((staff) => alert(inquiry, staff)),
      ];
    case "factSupplied":
      // An address that came later still owes its acknowledgement.
      return entry.fact === "email" && !inquiry.acknowledged ? [acknowledge(inquiry)] : [];
    case "escalated":
    case "assigned":
      return [alert(inquiry, entry.to)];
    case "escalationHandedBack":
      return entry.to ? [alert(inquiry, entry.to)] : [];
    case "letterWritten":
      return [
        {
          name: "send-letter",
          key: entry.letter,
          input: { letter: entry.letter },
          priority: entry.purpose === "alert" || entry.purpose === "emergency" ? 10 : 0,
        },
      ];
    case "closed":
      return inquiry.duties.some(({ clause, over }) => clause === "7.a" && !over)
        ? [{ name: "ask-feedback", key: `${inquiry.id}:${entry.seq}`, input: { inquiry: inquiry.id } }]
        : [];
    case "missed":
      if (entry.clause === "6.b")
        return [{ name: "climb", key: `${inquiry.id}:${entry.duty}`, input: { inquiry: inquiry.id } }];
      // Nobody confirmed: everybody designated hears of it, not only the first.
      if (entry.clause === "4.d")
        return (inquiry.emergency?.to ?? []).map((staff) => alert(inquiry, staff, "again"));
      return [];
    default:
      return [];
  }
}

const acknowledge = (inquiry: Inquiry): Job => ({
  name: "acknowledge",
  key: inquiry.id,
  input: { inquiry: inquiry.id },
  priority: inquiry.emergency ? 10 : 5,
});

const alert = (inquiry: Inquiry, staff: string, time = "first"): Job => ({
  name: "alert",
  key: `${inquiry.id}:${staff}:${time}:${inquiry.seq}`,
  input: { inquiry: inquiry.id, staff },
  priority: 10,
});
