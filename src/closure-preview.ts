import type { Calendar, Closure } from "./calendar/calendar.ts";
import { inherit } from "./calendar/layer.ts";
import type { Moment } from "./inquiry/words.ts";
import { type Declared, toTell } from "./sop/recounted.ts";
import { isKept } from "./sop/set-apart.ts";
import { layersOf } from "./store/calendars.ts";
import type { Database } from "./store/database.ts";
import { missedAlready, recountable, type Touched } from "./store/reads/recountable.ts";

/** Dates under one clause that move, or stay, alike. `references`: the inquiries, all of them. */
export type Alike = { clause: string; told: boolean; from: Moment; until: Moment; references: string[] };

/** What a closure, or its taking back, does in one school, before anybody has confirmed it. No word of a family is in it. */
export type SchoolPreview = {
  school: number;
  name: string;
  calendar: Calendar;
  inquiries: number;
  letters: number;
  moves: Alike[];
  stays: (Alike & { because: "by_law" | "passed" | "not_earlier" })[];
  missed: Awaited<ReturnType<typeof missedAlready>>;
  /** What would be done, for comparing with what is done later. */
  print: string[];
};

/** The preview of one school; `names` are by school number. Locks nothing and writes nothing. */
export async function previewSchool(
  tx: Database,
  place: { district: number; school: number; name: string },
  declared: Declared,
  now: Moment,
): Promise<SchoolPreview> {
  const { district, school, name } = place;
  const calendar = await calendarThen(tx, place, declared);
  const all = await recountable(tx, place, calendar, declared, now);
  // What is kept from somebody moves like the others, and is counted here for nobody: what is done is told to all alike.
  const touched = all.filter(({ inquiry }) => !isKept(inquiry));
  const moving = touched.filter(({ moves }) => moves.length > 0);
  return {
    ...{ school, name, calendar },
    inquiries: moving.length,
    letters: moving.filter(({ inquiry, moves }) => toTell(inquiry, moves) !== null).length,
    moves: alike(moving, ({ inquiry, moves }) =>
      moves.map(({ duty, until }) => ({ inquiry, duty, until, more: {} })),
    ),
    stays: alike(touched, ({ inquiry, stays }) =>
      stays.flatMap(({ duty, because }) =>
        because === "missed" ? [] : [{ inquiry, duty, until: duty.until, more: { because } }],
      ),
    ),
    missed: await missedAlready(tx, { district, school }),
    // An acknowledgement that left meanwhile by itself changes nothing that anybody has to look at again.
    print: moving.flatMap(({ inquiry, moves }) =>
      moves
        .filter(({ duty }) => duty.clause !== "3.1.b")
        .map(({ duty, until }) => `${inquiry.id} ${duty.id} ${duty.until} ${until}`),
    ),
  };
}

/** The school's calendar as it would be once the closure stands in its own layer, or no longer does. */
async function calendarThen(
  tx: Database,
  { district, school }: { district: number; school: number },
  { closure, undone, days }: Declared,
): Promise<Calendar> {
  const layers = await layersOf(tx, district, school);
  const others = layers.school.closures.filter(({ id }) => id !== closure);
  const closures: Closure[] = undone ? others : [...others, ...days];
  return inherit(layers.district, { ...layers.school, closures });
}

type One<More> = {
  inquiry: Touched["inquiry"];
  duty: { clause: string; told: boolean; until: Moment };
  until: Moment;
  more: More;
};

/** Puts alike what moves alike: the promises first, then the most, then by date. */
function alike<More extends object>(
  touched: readonly Touched[],
  each: (one: Touched) => One<More>[],
): (Alike & More)[] {
  const groups = new Map<string, Alike & More>();
  for (const { inquiry, duty, until, more } of touched.flatMap(each)) {
    const { clause, told, until: from } = duty;
    const key = [clause, told, from, until, ...Object.values(more)].join(" ");
    const group = groups.get(key) ?? { ...{ clause, told, from, until, references: [] }, ...more };
    group.references.push(inquiry.reference);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) =>
      Number(b.told) - Number(a.told) ||
      b.references.length - a.references.length ||
      Date.parse(a.from) - Date.parse(b.from),
  );
}
