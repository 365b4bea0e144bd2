import type { Inquiry } from "../../inquiry/state.ts";
import { categoryOf } from "../../sop/gate/category-of.ts";
import type { Person } from "../../store/reads/people-of.ts";
import type { SchoolFacts } from "../../store/school-facts.ts";
import type { TypedReply } from "./gate-side.ts";
import { type RecipientLine, recipientLine } from "./recipient-lines.ts";

type Home = Pick<SchoolFacts, "calendar" | "edition" | "editions">;
/** Who may have a reply as it is opened: about the student, or of nobody; and to whom else on file it may be meant. */
export type Recipients = {
  main: Record<TypedReply["about"], RecipientLine>;
  others: (RecipientLine & { address: string })[];
};

/** The recipients of a reply before a word of it is written. `texts`: what came with the inquiry. */
export function recipientsOf(
  inquiry: Inquiry,
  people: readonly Person[],
  texts: Record<string, string>,
  home: Home,
  now: string,
  _about: "student" | "" = "student",
): Recipients {
  const main = (about: TypedReply["about"]) =>
    liner(inquiry, home, { about, text: "" }, now)(asking(inquiry, people, texts, { about }));
  const line = liner(inquiry, home, { about: "student", text: "" }, now);
  return {
    main: { student: main("student"), general: main("general") },
    others: people
      .filter(({ id, address }) => id !== inquiry.guardian && address)
      .map((person) => ({ address: person.address ?? "", ...line(person) })),
  };
}

/** Whoever asks, and where a reply goes: the guardian on file, or the name and address that came with the inquiry. */
export function asking(
  inquiry: Inquiry,
  people: readonly Person[],
  texts: Record<string, string>,
  { about }: { about: string },
): Person {
  const known = people.find(({ id }) => id !== null && id === inquiry.guardian);
  const say = (kept: { text: string } | null) => (kept ? (texts[kept.text] ?? null) : null);
  if (!known)
    return {
      ...{ id: null, relation: null, since: null, standing: null },
      name: say(inquiry.guardianName) ?? "Name not known yet",
      address: say(inquiry.email),
    };
  const came = say(inquiry.email);
  if (about !== "student") return { ...known, address: came ?? known.address };
  const isOther = came && known.address && came.trim().toLowerCase() !== known.address.toLowerCase();
  return { ...known, ...(isOther && { insteadOf: came }) };
}

/** Says of each person what they may receive, under the edition of the inquiry and on the school's date. */
export function liner(
  inquiry: Inquiry,
  { calendar, edition, editions }: Home,
  typed: { about: string; category?: string; text: string; child?: string | null },
  now: string,
): (person: Person) => RecipientLine {
  const category = categoryOf({ ...typed, text: { words: typed.text } });
  const own = editions.find(({ id }) => id === inquiry.edition) ?? edition;
  return (person) =>
    recipientLine(person, category, {
      ...{ child: typed.child ?? null, edition: own, calendar },
      clock: { zone: calendar.tz, now },
    });
}
