import { createHash } from "node:crypto";
import { may } from "./access/may.ts";
import type { StaffViewer } from "./access/viewer.ts";
import { type ClosureGiven, closureForm, daysOf, objections } from "./channels/form/closure.ts";
import { problemsOf } from "./channels/form/field.ts";
import { previewSchool, type SchoolPreview } from "./closure-preview.ts";
import type { House } from "./jobs/house.ts";
import type { Declared } from "./sop/recounted.ts";
import { layersOf } from "./store/calendars.ts";
import { declareClosure, takeBackClosure } from "./store/closures.ts";
import { type Database, inside } from "./store/database.ts";
import { schoolsOf } from "./store/places.ts";
import { closuresOf, type DeclaredClosure } from "./store/reads/closures.ts";

/** What would happen, school by school, and a print of it that the confirmation carries. */
export type Preview = { schools: SchoolPreview[]; print: string };
type Problems = { problems: { field: string; says: string }[] };
export type Confirmed = { closure: string } | Problems | { changed: Preview } | "forbidden" | "missing";

/** Every school where this person may declare closures sees its inquiries counted, but none of their words. */
const scopeOf = ({ district, id }: StaffViewer, schools: readonly number[]) => ({
  ...{ district, schools: [...schools] },
  eyes: id,
});

/** What a closure would do to every open date, from a form; or what is wrong with the form. */
export async function previewClosure(
  house: House,
  viewer: StaffViewer,
  given: unknown,
): Promise<Problems | { given: ClosureGiven; preview: Preview }> {
  const read = await readClosure(house, viewer, given);
  if ("problems" in read) return read;
  const { given: form } = read;
  const declared = { closure: form.id, undone: false, days: declaredNow(house, form) };
  return { given: form, preview: await previewOf(house, viewer, form.schools, declared) };
}

/** What taking a closure back would do in its schools; null when there is none of that id here, or no more. */
export async function previewTakingBack(
  house: House,
  viewer: StaffViewer,
  closure: string,
): Promise<{ declared: DeclaredClosure[]; preview: Preview } | null> {
  const declared = (await closures(house, viewer, closure)).filter(({ takenBack }) => !takenBack);
  const [first] = declared;
  if (!first) return null;
  const { days } = first;
  const schools = declared.map(({ school }) => school);
  return { declared, preview: await previewOf(house, viewer, schools, { closure, undone: true, days }) };
}

/** Declares the closure if the world is still as it was previewed; otherwise shows it as it is now. A repeat does nothing. */
export async function declare(
  house: House,
  viewer: StaffViewer,
  given: unknown,
  print: string,
): Promise<Confirmed> {
  if (!may(viewer.roles, "declare closure")) return "forbidden";
  const read = closureForm.safeParse(given);
  if (read.success && (await closures(house, viewer, read.data.id)).length > 0)
    return { closure: read.data.id };
  const previewed = await previewClosure(house, viewer, given);
  if ("problems" in previewed) return previewed;
  const { given: form, preview } = previewed;
  if (preview.print !== print) return { changed: preview };
  const act = { at: house.now(), actor: { kind: "staff" as const, id: viewer.id } };
  const done = await inside(house.db, scopeOf(viewer, form.schools), async (tx) => {
    const place = { district: viewer.district, schools: form.schools };
    const { problems } = await declareClosure(tx, place, form.id, daysOf(form), act);
    if (problems.length > 0) throw new Error(problems.join(" "));
    await order(house, tx, viewer.district, form.schools, form.id, false);
    return { closure: form.id };
  });
  return done;
}

/** Takes a closure back in all of its schools where this person may, if the world is still as it was previewed. */
export async function takeBack(
  house: House,
  viewer: StaffViewer,
  closure: string,
  print: string,
): Promise<Confirmed> {
  if (!may(viewer.roles, "declare closure")) return "forbidden";
  const standing = await closures(house, viewer, closure);
  if (standing.length > 0 && standing.every(({ takenBack }) => takenBack)) return { closure };
  const previewed = await previewTakingBack(house, viewer, closure);
  if (!previewed) return "missing";
  if (previewed.preview.print !== print) return { changed: previewed.preview };
  const schools = previewed.declared.map(({ school }) => school);
  const act = { at: house.now(), actor: { kind: "staff" as const, id: viewer.id } };
  await inside(house.db, scopeOf(viewer, schools), async (tx) => {
    await takeBackClosure(tx, { district: viewer.district, schools }, closure, act);
    await order(house, tx, viewer.district, schools, closure, true);
  });
  return { closure };
}

/** The declared closures of this person's schools, the newest first; of one id only when it is given. */
export function closures(house: House, viewer: StaffViewer, closure?: string): Promise<DeclaredClosure[]> {
  const { district, schools } = viewer;
  if (closure !== undefined && !/^[0-9a-f-]{36}$/.test(closure)) return Promise.resolve([]);
  return inside(house.db, scopeOf(viewer, schools), (tx) =>
    closuresOf(tx, { district, schools }, closure ? { closure } : { most: 20 }),
  );
}

const declaredNow = (house: House, form: ClosureGiven) =>
  daysOf(form).map((day) => ({ ...day, declaredAt: house.now() }));

async function readClosure(
  house: House,
  viewer: StaffViewer,
  given: unknown,
): Promise<Problems | { given: ClosureGiven }> {
  const read = closureForm.safeParse(given);
  if (!read.success) return { problems: problemsOf(read.error) };
  const form = { ...read.data, schools: [...new Set(read.data.schools)] };
  if (!form.schools.every((school) => viewer.schools.includes(school)))
    return { problems: [{ field: "schools", says: "Please choose among the schools that you work in." }] };
  const says = await inside(house.db, scopeOf(viewer, form.schools), async (tx) => {
    const found: string[] = [];
    for (const school of form.schools)
      found.push(...objections(form, (await layersOf(tx, viewer.district, school)).calendar, house.now()));
    return [...new Set(found)];
  });
  return says.length > 0 ? { problems: says.map((says) => ({ field: "on", says })) } : { given: form };
}

async function previewOf(
  house: House,
  viewer: StaffViewer,
  schools: readonly number[],
  declared: Declared,
): Promise<Preview> {
  const named = await schoolsOf(house.db, viewer.district);
  const previews = await inside(house.db, scopeOf(viewer, schools), async (tx) => {
    const found: SchoolPreview[] = [];
    for (const { school, name } of named.filter((one) => schools.includes(one.school)))
      found.push(await previewSchool(tx, { district: viewer.district, school, name }, declared, house.now()));
    return found;
  });
  const hash = createHash("sha256").update(`${declared.closure} ${declared.undone}`);
  for (const { school, print } of previews) for (const line of print) hash.update(`\n${school} ${line}`);
  for (const { date, kind, at, label } of declared.days) hash.update(`\n${date} ${kind} ${at} ${label}`);
  return { schools: previews, print: hash.digest("hex") };
}

async function order(
  house: House,
  tx: Database,
  district: number,
  schools: readonly number[],
  closure: string,
  undone: boolean,
): Promise<void> {
  const input = { closure, undone: undone ? "yes" : "" };
  for (const school of schools)
    await house.enqueue(tx, { district, school }, [
      { name: "recount", key: `${closure}:${undone ? "taken back" : "declared"}`, input, priority: 10 },
    ]);
}
