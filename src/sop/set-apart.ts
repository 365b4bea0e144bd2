import type { Command } from "../inquiry/command.ts";
import type { Inquiry } from "../inquiry/state.ts";
import { typeOf } from "../triage/type-of.ts";
import { absenceOf } from "./absence.ts";
import { meantBy, namedForSure } from "./named-for-sure.ts";
import { nextUp } from "./next-up.ts";
import { answeringTo } from "./organisation.ts";
import { isPlainRequest } from "./plain-request.ts";
import { among, withRole } from "./whom.ts";
import type { World } from "./world.ts";

/** Whom an inquiry is about: who was named, and who is being named. */
export const subjectsOf = (inquiry: Pick<Inquiry, "subjects"> | null, command?: Command): string[] => [
  ...new Set([
    ...(inquiry?.subjects ?? []).map(({ staff }) => staff),
    ...(command?.kind === "nameSubject" ? [command.staff] : []),
    ...(command?.kind === "receive" ? (command.subjects ?? []) : []),
  ]),
];

/** Is it kept from anybody? */
export const isKept = ({ subjects = [], found = [] }: Pick<Inquiry, "subjects" | "found">): boolean =>
  subjects.length > 0 || found.length > 0;

/** Whom an inquiry as it stands is kept from: whom it is about with all who answer to them, and whom its words name. */
export const keptNow = (
  inquiry: Pick<Inquiry, "subjects" | "found"> | null,
  tree: NonNullable<World["tree"]>,
): Set<string> => new Set([...answeringTo(subjectsOf(inquiry), tree), ...(inquiry?.found ?? [])]);

/**
 * To whom nobody gives it: whom it is about and whom its words name, each with all who answer to them. A
 * name alone keeps nothing from who answers to it, but gives them nothing either until a person has looked.
 */
export const notGivenTo = (
  inquiry: Pick<Inquiry, "subjects" | "found"> | null,
  tree: NonNullable<World["tree"]>,
): Set<string> => answeringTo([...subjectsOf(inquiry), ...(inquiry?.found ?? [])], tree);

/** From whom an inquiry is kept: whom it is about, and all who answer to them; and whom its words name for certain. */
export const keptFrom = (
  inquiry: Inquiry | null,
  command: Command,
  { tree = [], found = [] }: Pick<World, "tree" | "found">,
): Set<string> =>
  new Set([...answeringTo(subjectsOf(inquiry, command), tree), ...(inquiry?.found ?? []), ...found]);

/** Dangers that come from people: one of them may be whom the words name. In all others a name is who is to be fetched. */
const byPeople = new Set(["EM-ABUSE", "EM-SEXUAL", "EM-THREAT", "EM-WEAPON"]);
const isByPeople = (protocols: readonly string[]): boolean => protocols.some((code) => byPeople.has(code));

/** Can the words of this command be a concern that names somebody? */
export function mayNameStaff(
  command: Command,
  inquiry: Pick<Inquiry, "type" | "topic" | "emergency"> | null,
): boolean {
  if (command.kind === "receive") {
    if (command.topic === "staff_conduct" || command.aboutStaff) return true;
    if (command.danger) return isByPeople(command.danger.protocols);
    return command.type === "concern" && !isPlainRequest(command.question.words);
  }
  if (command.kind !== "addMessage" || command.from !== "guardian" || !inquiry) return false;
  if (inquiry.type === "concern" || inquiry.topic === "staff_conduct") return true;
  if (!command.danger && complains(command.text.words)) return true;
  return isByPeople(command.danger?.protocols ?? inquiry.emergency?.protocols ?? []);
}

/** A later message whose own words complain, as those of a first one would: it can name somebody whatever it was added to. */
const complains = (text: string): boolean => typeOf({ text }, "other") === "concern" && !isPlainRequest(text);

/** Whom the words of a command name for certain, beside whom it is kept from already and whom a person let in again. */
export function foundBy(
  command: Command,
  inquiry: Inquiry | null,
  { staff }: Pick<World, "staff">,
): string[] {
  if (!mayNameStaff(command, inquiry)) return [];
  if (command.kind !== "receive" && command.kind !== "addMessage") return [];
  const isReceived = command.kind === "receive";
  const words = isReceived ? [command.subject, command.question] : [command.text];
  const named = namedForSure(words.flatMap((one) => (one ? [one.words] : [])).join("\n"), staff);
  const meant = isReceived && command.aboutStaff ? meantBy(command.aboutStaff.words, staff) : [];
  const known = new Set([...subjectsOf(inquiry), ...(inquiry?.found ?? []), ...(inquiry?.lifted ?? [])]);
  return [...new Set([...named, ...meant].map(({ id }) => id))].filter((id) => !known.has(id)).slice(0, 20);
}

const given: ReadonlySet<Command["kind"]> = new Set(["assign", "escalate", "acceptEscalation"]);

/**
 * The world in which those people are not there: nothing that the procedure decides can choose, tell or wait for one of
 * them, because it knows of none. Who stands in for others is no exception.
 */
export function without(
  apart: ReadonlySet<string>,
  world: World,
  inquiry: Inquiry | null,
  command?: Command,
): World {
  if (apart.size === 0) return world;
  const isThere = (id: string | null) => id !== null && !apart.has(id);
  const subjects = [...subjectsOf(inquiry, command), ...(inquiry?.found ?? []), ...(world.found ?? [])];
  const notGiven = answeringTo(subjects, world.tree ?? []);
  // Whoever stands in for whom it is given to has it, too.
  const gives = command !== undefined && given.has(command.kind);
  const left: World = { ...world, apart, notGiven, ...among(world, gives ? notGiven : apart) };
  const next = nextUp({ subjects, holder: null, tried: [...notGiven] }, left);
  // A mere name does not take it out of the house while somebody of the office may have it.
  const isNamed = subjectsOf(inquiry, command).length > 0;
  const office = isNamed || (next && next.why !== "governors") ? undefined : officeFree(notGiven, left);
  const standby = office ?? next?.to ?? null;
  const designated = world.designated.filter(isThere);
  return {
    ...left,
    topicOwner: isThere(world.topicOwner) ? world.topicOwner : null,
    standby,
    // Life safety goes first, but never to whom it is about: somebody who may know is called.
    designated: designated.length > 0 || standby === null ? designated : [standby],
  };
}

/** Somebody of the office who is there today and may be given it. */
const officeFree = (notGiven: ReadonlySet<string>, world: World): string | undefined =>
  withRole("office", world).find(
    (one) => !notGiven.has(one) && absenceOf(one, world.date, world.absences) === null,
  );
