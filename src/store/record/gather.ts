import { sql } from "kysely";
import type { Actor, Role } from "../../inquiry/actor.ts";
import type { Command } from "../../inquiry/command.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import { countedBy, inForceOn } from "../../sop/edition-in-force.ts";
import type { Colleague, Guardianship, World } from "../../sop/world.ts";
import type { Database } from "../database.ts";
import { gatherDraft } from "./gather-draft.ts";
import { gatherPresence } from "./gather-presence.ts";
import { type Changed, factsOfHome, heldHome, homeOf, versionOf } from "./home.ts";

export type Who = { actor: Actor; name: string; roles: Role[] };
type Place = { district: number; school: number };

/**
 * The facts outside the inquiry that a decision rests on, read inside its transaction: who is linked to whom is asked
 * again at every attempt, never remembered.
 */
export async function gather(
  tx: Database,
  { district, school }: Place,
  who: Who,
  command: Command,
  inquiry: Inquiry | null,
  now: Moment,
): Promise<World> {
  const guardian = chosen(command, "guardian") ?? inquiry?.guardian ?? null;
  const student = chosen(command, "student") ?? inquiry?.student ?? null;
  const receiver = command.kind === "assign" || command.kind === "escalate" ? command.to : null;
  const named = (inquiry?.acts ?? []).flatMap(({ by }) => ("id" in by && by.id ? [by.id] : []));
  const held = heldHome(district, school);
  const { rows } = await sql<Facts>`
    select ${versionOf} as version,
      case when ${versionOf} is distinct from ${held?.version ?? null}
        then ${factsOfHome}
      end as changed,
      ${
        guardian && student
          ? sql`(select jsonb_build_object('id', g.id, 'mayReceiveRecords', g.may_receive_records, 'restricted', g.restricted)
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
  `.execute(tx);
  const [facts] = rows;
  if (!facts) throw new Error(`there is no school ${school} in district ${district}`);
  const home = homeOf(district, school, held, facts);
  const edition = editionFor(command, inquiry, home);
  const calendar = countedBy(home.calendar, edition);
  const presence = await gatherPresence(tx, { district, school }, command, now);
  const topic = "topic" in command ? command.topic : (inquiry?.topic ?? null);
  return {
    now,
    actor: who.actor,
    acting: { name: who.name, roles: who.roles },
    edition,
    calendar,
    guardianship: facts.guardianship,
    receiver: facts.receiver,
    topicOwner: (topic && home.topicOwners[topic]) || home.topicOwners["*"] || null,
    designated: home.designated,
    ...presence,
    names: facts.names ?? {},
    draft:
      command.kind === "reply" && inquiry ? await gatherDraft(tx, { district, school }, inquiry, now) : null,
  };
}

/** The inquiry's own edition; for a new one the edition in force on the local date of its receipt. */
function editionFor(
  command: Command,
  inquiry: Inquiry | null,
  { edition, editions, calendar }: ReturnType<typeof homeOf>,
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
