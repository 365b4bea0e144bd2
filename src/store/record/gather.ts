import { type RawBuilder, sql } from "kysely";
import type { Actor, Role } from "../../inquiry/actor.ts";
import type { Command } from "../../inquiry/command.ts";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import { lawsOf } from "../../sop/edition.ts";
import { countedBy, inForceOn } from "../../sop/edition-in-force.ts";
import { noticeOf } from "../../sop/gate/notice-forbidden.ts";
import type { Colleague, Guardianship, World } from "../../sop/world.ts";
import { type Database, type Scope, together } from "../database.ts";
import { openIncidents } from "../incidents.ts";
import { type Changed, type SchoolFacts, schoolColumns } from "../school-facts.ts";
import { gatherDraft } from "./gather-draft.ts";
import { gatherGate, gatherNotice } from "./gather-gate.ts";
import { gatherJoining } from "./gather-joining.ts";
import { gatherPresence } from "./gather-presence.ts";
import { onItsWay } from "./on-its-way.ts";
import { holdGuardian, readIdentity } from "./read-identity.ts";
import { readStanding } from "./read-standing.ts";

/** `eyes`: whose eyes a program has; a member of staff has their own, the house and a parent are kept from nothing. */
export type Who = { actor: Actor; name: string; roles: Role[]; eyes?: string };

/** The desk itself, by the part of it that acts; it is kept from nothing. */
export const theDesk = (part: Extract<Actor, { kind: "system" }>["part"]): Who => ({
  actor: { kind: "system", part },
  name: "The desk",
  roles: [],
});

/** What somebody who acts may see: nothing of an inquiry that they are set apart from, which is then not there. */
export const scopeFor = ({ district, school }: Place, { actor, eyes }: Who): Scope => ({
  ...{ district, schools: [school] },
  ...(actor.kind === "staff" && { eyes: actor.id }),
  ...(actor.kind === "token" && { eyes: eyes ?? "unknown" }),
});

/**
 * The facts outside the inquiry that a decision rests on, read inside its transaction: who is linked to whom is asked
 * again at every attempt, never remembered.
 */
export async function gather(
  tx: Database,
  place: Place,
  who: Who,
  command: Command,
  inquiry: Inquiry | null,
  now: Moment,
): Promise<World> {
  const guardian = chosen(command, "guardian") ?? inquiry?.guardian ?? null;
  const student = chosen(command, "student") ?? inquiry?.student ?? null;
  const home = schoolColumns(place);
  const facts = factsAbout(place, home.columns, {
    guardian,
    student,
    receiver: whomItNames(command),
    named: (inquiry?.acts ?? []).flatMap(({ by }) => ("id" in by && by.id ? [by.id] : [])),
  });
  // What is written to the parent is looked at, whatever it is called.
  const notice = noticeOf(command);
  const written = command.kind === "reply" ? command.text.words : (notice?.text.words ?? null);
  const asksStaff = who.actor.kind === "staff" || who.actor.kind === "token";
  const isAsked = asksStaff && command.kind !== "receive" && guardian && student;
  const [{ rows }, presence, draft, standing, identity, gate, onWay, joining, incidents] = await together(
    facts.execute(tx),
    gatherPresence(tx, place, command, inquiry, now),
    written !== null && inquiry ? gatherDraft(tx, place, inquiry, now, written) : null,
    isAsked ? readStanding(tx, place, { student, guardian, inquiry: inquiry?.id ?? null }, now) : null,
    inquiry && restsOnIdentity.has(command.kind)
      ? identityFor(command, tx, place, { id: inquiry.id, guardian, student }, now)
      : undefined,
    inquiry && command.kind === "reply"
      ? gatherGate(tx, place, command, inquiry, now)
      : inquiry && notice
        ? gatherNotice(tx, place, notice, inquiry, now)
        : null,
    inquiry && (command.kind === "takeBack" || command.kind === "reschedule")
      ? onItsWay(tx, place, inquiry, command.letter)
      : false,
    gatherJoining(tx, place, command, inquiry),
    written === null ? [] : openIncidents(tx, place),
  );
  const [found] = rows;
  const { topic_owners, designated, governors, complaint_ladders, ...set } = home.answer(found);
  const edition = editionFor(command, inquiry, set);
  const calendar = countedBy(set.calendar, edition);
  const topic = "topic" in command ? command.topic : (inquiry?.topic ?? null);
  return {
    now,
    actor: who.actor,
    acting: { name: who.name, roles: who.roles },
    edition,
    calendar,
    designated,
    guardianship: found?.guardianship ?? null,
    receiver: found?.receiver ?? null,
    topicOwner: (topic && topic_owners[topic]) || topic_owners["*"] || null,
    ...(topic && topic_owners[topic] && { routed: true as const }),
    ...presence,
    governors: governors ?? null,
    ladders: complaint_ladders ?? null,
    ...(set.edition.ladders && { ladderNumbers: set.edition.ladders }),
    names: found?.names ?? {},
    draft,
    standing,
    laws: lawsOf(edition),
    ...(identity !== undefined && { identity }),
    ...(gate && { gate }),
    ...(onWay && { onItsWay: true }),
    ...joining,
    ...(incidents.length > 0 && { incidents }),
  };
}

type Asked = {
  guardian: string | null;
  student: string | null;
  /** Whom a command names. */
  receiver: string | null;
  /** Whoever did the latest acts. */
  named: string[];
};

/** What the school's own row and its staff say: the link of the two, who is to have it, and how its people are called. */
const factsAbout = (
  { district, school }: Place,
  columns: RawBuilder<unknown>,
  { guardian, student, receiver, named }: Asked,
) => sql<Facts>`
    select ${columns},
      ${
        guardian && student
          ? sql`(select jsonb_build_object('id', g.id)
               from guardianships g where g.district_id = s.district_id and g.school_id = s.school_id
               and g.guardian_id = ${guardian}::uuid and g.student_id = ${student}::uuid)`
          : sql`null`
      } as guardianship,
      ${
        receiver
          ? sql`(select jsonb_build_object('id', p.id, 'name', p.name, 'roles', p.roles, 'supervisor', p.supervisor_id)
               from staff p where p.district_id = s.district_id and p.id = ${receiver}::uuid and p.active and s.school_id = any (p.schools))`
          : sql`null`
      } as receiver,
      ${
        named.length > 0
          ? sql`(select jsonb_object_agg(p.id, p.name) from (
               select id, name from staff where district_id = s.district_id
               union all select id, name from api_tokens where district_id = s.district_id and school_id = s.school_id
             ) p where p.id = any (${named}::uuid[]))`
          : sql`null`
      } as names
    from schools s where s.district_id = ${district} and s.school_id = ${school}
  `;

/** The member of staff whom a command is about or gives it to. */
function whomItNames(command: Command): string | null {
  if (command.kind === "assign" || command.kind === "escalate") return command.to;
  return command.kind === "nameSubject" || command.kind === "clearSubject" ? command.staff : null;
}

/** Checks to one person are counted one after the other, whatever the inquiry. */
async function identityFor(
  command: Command,
  tx: Database,
  place: Place,
  of: { id: string; guardian: string | null; student: string | null },
  now: Moment,
) {
  if (command.kind === "sendIdentityCheck" && of.guardian) await holdGuardian(tx, place, of.guardian);
  return readIdentity(tx, place, of, now);
}

/** Which commands are decided by how sure we are who asks. */
const restsOnIdentity = new Set<Command["kind"]>([
  "reply",
  "askPrivacyOfficer",
  "verifyIdentity",
  "tryIdentity",
  "sendIdentityCheck",
]);

/** The inquiry's own edition; for a new one the edition in force on the local date of its receipt. */
function editionFor(
  command: Command,
  inquiry: Inquiry | null,
  { edition, editions, calendar }: Pick<SchoolFacts, "edition" | "editions" | "calendar">,
) {
  const found =
    command.kind === "receive"
      ? inForceOn(command.receivedAt, calendar.tz, editions)
      : editions.find(({ id }) => id === inquiry?.edition);
  return found ?? edition;
}

type Facts = Changed & {
  guardianship: Guardianship | null;
  receiver: Colleague | null;
  names: Record<string, string> | null;
};

const chosen = (command: Command, part: "guardian" | "student"): string | undefined =>
  command.kind === "receive" || command.kind === "link" ? command[part] : undefined;
