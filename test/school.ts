import { createHash } from "node:crypto";
import type { Calendar } from "../src/calendar/calendar.ts";
import { defaultPolicy } from "../src/calendar/calendar.ts";
import type { Actor, Role } from "../src/inquiry/actor.ts";
import type { Command, Outgoing, Receive } from "../src/inquiry/command.ts";
import type { Entry, EntryKind } from "../src/inquiry/entry.ts";
import type { Refusal } from "../src/inquiry/refusal.ts";
import type { Inquiry } from "../src/inquiry/state.ts";
import type { Purpose, Words } from "../src/inquiry/words.ts";
import { decide } from "../src/sop/decide.ts";
import { edition2026 } from "../src/sop/edition.ts";
import type { Colleague, World } from "../src/sop/world.ts";

/** A school for tests of the core: a clock that is moved by hand, four people, and commands in plain words. */

export const calendar: Calendar = {
  tz: "America/New_York",
  hours: {
    mon: [["07:30", "16:00"]],
    tue: [["07:30", "16:00"]],
    wed: [["07:30", "16:00"]],
    thu: [["07:30", "16:00"]],
    fri: [["07:30", "16:00"]],
  },
  nonBusiness: { "2026-11-26": "Thanksgiving", "2026-11-27": "day after Thanksgiving" },
  notSchool: {},
  closures: [],
  policy: defaultPolicy,
};

let serial = 0;
/** A fresh id. */
export const id = () => `00000000-0000-4000-8000-${String(++serial).padStart(12, "0")}`;

/** What a person wrote, as a command carries it. */
export const words = (text: string): Words => ({
  words: text,
  salt: "salt",
  text: id(),
  digest: createHash("sha256").update(`salt\0${text}`).digest("hex"),
});

export const letter = (purpose: Purpose, to = "ana@example.org", text = "…"): Outgoing => ({
  id: id(),
  purpose,
  to: words(to),
  text: words(text),
  subject: "Your question",
});

const person = (name: string, roles: Role[]): Colleague => ({ id: id(), name, roles, supervisor: null });
export const people = {
  office: person("Ruth Bell", ["office"]),
  teacher: person("Mr Tran", ["teacher"]),
  ito: person("Ms Ito", ["supervisor"]),
  principal: person("Dr Grant", ["supervisor"]),
  privacy: person("Ms Okoye", ["privacy_officer"]),
};
export type Name = keyof typeof people;

export type Outcome = { entries: Entry[]; refused: Refusal | null };

/** One inquiry in that school. `at` moves the clock (UTC); each command is tried by somebody. */
export function school(start = "2026-11-16T14:00:00.000Z") {
  let now = start;
  let inquiry: Inquiry | null = null;
  const all: Entry[] = [];
  const facts: Partial<World> = {};
  let last: Outcome = { entries: [], refused: null };

  const world = (by: Name | "guardian" | "system", command: Command): World => {
    const staff = by === "guardian" || by === "system" ? null : people[by];
    const actor: Actor = staff
      ? { kind: "staff", id: staff.id }
      : by === "guardian"
        ? { kind: "guardian", id: null }
        : { kind: "system", part: "sweep" };
    const to = "to" in command ? command.to : null;
    return {
      now,
      actor,
      acting: { name: staff?.name ?? by, roles: staff?.roles ?? [] },
      edition: edition2026,
      calendar,
      guardianship: null,
      standing: null,
      laws: ["US"],
      receiver: Object.values(people).find((one) => one.id === to) ?? null,
      topicOwner: people.office.id,
      designated: [people.principal.id, people.ito.id],
      names: Object.fromEntries(Object.values(people).map((one) => [one.id, one.name])),
      date: Temporal.Instant.from(now).toZonedDateTimeISO(calendar.tz).toPlainDate().toString(),
      absences: [],
      staff: Object.values(people),
      draft: null,
      ...facts,
    };
  };

  const desk = {
    at(moment: string) {
      now = moment;
      return desk;
    },
    knowing(more: Partial<World>) {
      Object.assign(facts, more);
      return desk;
    },
    when(by: Name | "guardian" | "system", command: Command) {
      const decision = decide(inquiry, command, world(by, command));
      if ("refused" in decision) last = { entries: [], refused: decision.refused };
      else {
        inquiry = decision.inquiry;
        all.push(...decision.entries);
        last = { entries: decision.entries, refused: null };
      }
      return desk;
    },
    received(more: Partial<Receive> = {}) {
      return desk.when("system", {
        kind: "receive",
        id: id(),
        reference: "K7QM-2WXD",
        source: "web",
        receivedAt: now,
        type: "general",
        topic: "transport",
        language: "en",
        question: words("When does the number 4 bus leave in the afternoon?"),
        guardianName: words("Ana Souza"),
        email: words("ana@example.org"),
        ...more,
      });
    },
    /** The kinds of the entries that the last command added. */
    get kinds(): EntryKind[] {
      return last.entries.map(({ kind }) => kind);
    },
    get entries() {
      return last.entries;
    },
    get all() {
      return all;
    },
    get refused() {
      return last.refused;
    },
    get inquiry(): Inquiry {
      if (!inquiry) throw new Error("nothing was received yet");
      return inquiry;
    },
    duty(clause: string) {
      return desk.inquiry.duties.findLast((duty) => duty.clause === clause);
    },
  };
  return desk;
}
