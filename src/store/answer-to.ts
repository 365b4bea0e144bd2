import { sql } from "kysely";
import { may } from "../access/may.ts";
import { type StaffViewer, scopeOf } from "../access/viewer.ts";
import type { Moment } from "../inquiry/words.ts";
import type { Governors } from "../sop/governors.ts";
import { circleOf } from "../sop/organisation.ts";
import { type Database, inside } from "./database.ts";
import { newId } from "./new-id.ts";
import { organisation } from "./organisation.ts";

type Problem = { problem: { field: "staff" | "to" | "name"; says: string } };
const no = (field: Problem["problem"]["field"], says: string): Problem => ({ problem: { field, says } });
const notTheirs = no("staff", "Your role may not change this. Please ask an administrator.");

/**
 * Says to whom a member of staff answers; null: to nobody. Never one's own line, and never in a circle. Who changed what is
 * kept for ever, and a concern stays kept from whom it was kept from before.
 */
export async function answerTo(
  db: Database,
  viewer: StaffViewer,
  given: { staff: string; to: string | null },
  now: Moment,
): Promise<{ done: true } | Problem> {
  if (!may(viewer.roles, "change organisation")) return notTheirs;
  return inside(db, scopeOf(viewer), async (tx) => {
    // One change at a time: two of them together could close a circle that neither of them sees.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`organisation ${viewer.district}`}, 0))`.execute(
      tx,
    );
    const { rows: here } = await sql<{ id: string; name: string; supervisor: string | null }>`
      select id, name, supervisor_id as supervisor from staff
      where district_id = ${viewer.district} and ${viewer.school} = any (schools) and active`.execute(tx);
    const person = here.find(({ id }) => id === given.staff);
    const above = here.find(({ id }) => id === given.to);
    if (!person) return no("staff", "This person does not work here. Please choose somebody from the list.");
    if (given.to && !above)
      return no("to", "This person does not work here. Please choose somebody from the list.");
    if (person.id === viewer.id)
      return no("staff", "Nobody changes to whom they answer themselves. Please ask another administrator.");
    const circle = circleOf(person.id, given.to, await organisation(tx, viewer));
    if (circle) return no("to", circleWords(circle, here));
    if (person.supervisor === given.to) return { done: true };
    await tx
      .updateTable("staff")
      .set({ supervisor_id: given.to })
      .where("district_id", "=", viewer.district)
      .where("id", "=", person.id)
      .execute();
    await tx
      .insertInto("organisation_acts")
      .values({
        ...{ district_id: viewer.district, school_id: viewer.school, id: newId(), staff_id: person.id },
        ...{ from_id: person.supervisor, to_id: given.to, by_id: viewer.id, at: now },
      })
      .execute();
    return { done: true };
  });
}

/** Says who is written to, outside the staff, when nobody there may have a concern. */
export async function nameGovernors(
  db: Database,
  viewer: StaffViewer,
  { name, title, email }: Omit<Governors, "id">,
): Promise<{ done: true } | Problem> {
  if (!may(viewer.roles, "change organisation")) return notTheirs;
  return inside(db, scopeOf(viewer), async (tx) => {
    const { rows } = await sql`select from staff where district_id = ${viewer.district}
      and lower(email) = ${email.toLowerCase()} and active limit 1`.execute(tx);
    if (rows.length > 0)
      return no("name", "This is the address of a member of staff. Please name somebody outside the staff.");
    await sql`update schools set governors = jsonb_build_object('id', coalesce(governors ->> 'id', ${newId()}),
        'name', ${name}::text, 'title', ${title}::text, 'email', ${email}::text)
      where district_id = ${viewer.district} and school_id = ${viewer.school}`.execute(tx);
    return { done: true };
  });
}

/** "Ruth Bell would answer to Sam Ortiz, and Sam Ortiz to Ruth Bell. …" */
function circleWords(circle: readonly string[], people: readonly { id: string; name: string }[]): string {
  const name = (id: string | undefined) =>
    people.find((one) => one.id === id)?.name ?? "a colleague elsewhere";
  if (circle.length === 2) return "Nobody answers to themselves. Please choose somebody else.";
  const [first = "", ...rest] = circle
    .slice(0, -1)
    .map((id, at) => `${name(id)} ${at === 0 ? "would answer " : ""}to ${name(circle[at + 1])}`);
  return `${[first, ...rest].join(", and ")}: nobody would stand above them. Please choose somebody else.`;
}
