import type { StaffViewer } from "../access/viewer.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { SchoolKey } from "./families.ts";
import type { Place } from "./plant.ts";
import type { StaffKey } from "./staff.ts";
import type { Teller } from "./teller.ts";
import type { Term } from "./term.ts";

/** The people of one school as its rows know them. */
export type People = {
  staff: Map<StaffKey, StaffViewer>;
  guardians: Map<string, { id: string; name: string; email: string | null; phone: string; language: string }>;
  /** By first and last name, "Leo Souza". */
  students: Map<string, string>;
};

/** Where a story happens: the school, its people, its clock, and the inquiry once it has arrived. */
export type Scene = {
  title: string;
  place: Place;
  school: { name: string; phone: string };
  people: People;
  teller: Teller;
  term: Term;
  inquiry: Inquiry | null;
};

export type Act = (scene: Scene) => Promise<void>;

/** When something happens: a local time on a day of the term, on the day of the closure, or so long before now. */
export type When = { day: number; time: string } | { closureAt: string } | { minutesAgo: number };
export type Step = { when: When; acts: Act[] };
export type Story = { school: SchoolKey; title: string; steps: Step[] };

const story =
  (school: SchoolKey) =>
  (title: string, ...steps: Step[]): Story => ({ school, title, steps });
/** A story of Oak Hill Elementary School. */
export const oak = story("oak");
/** A story of Riverbend Middle School. */
export const river = story("river");

/** On a day of the term (0 is the last whole one) at a local time, one act after the other. */
export const on = (day: number, time: string, ...acts: Act[]): Step => ({ when: { day, time }, acts });
export const onClosedDay = (time: string, ...acts: Act[]): Step => ({ when: { closureAt: time }, acts });
export const minutesAgo = (minutes: number, ...acts: Act[]): Step => ({
  when: { minutesAgo: minutes },
  acts,
});
