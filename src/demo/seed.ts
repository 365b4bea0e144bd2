import type { House } from "../jobs/house.ts";
import { changeCalendar } from "../store/calendars.ts";
import { inside, together } from "../store/database.ts";
import type { Scene, Step, Story, When } from "./diary.ts";
import type { SchoolKey } from "./families.ts";
import { plantDemo } from "./plant-demo.ts";
import { schools } from "./staff.ts";
import { stories } from "./stories/index.ts";
import { type Teller, tellerOf } from "./teller.ts";
import { type Term, termUntil } from "./term.ts";

/**
 * Fills an empty database with two schools and the term that ends now, lived through the same door as every other
 * inquiry: forms, commands, jobs and sweeps, under a clock that is moved by hand. Mail goes to the demo's mailbox.
 * Until it has ended the district says when it was begun. Throws when the procedure refuses what its story expects.
 * `hurried` is the same database, which need not keep anything before the last word, by the house itself, has kept all.
 */
export async function seedDemo(real: House, hurried = real.db): Promise<void> {
  const house: House = { ...real, db: hurried };
  const now = house.now();
  const term = termUntil(now);
  const people = await plantDemo(house.db, house.mailDomain, term, now);
  const keys = Object.keys(schools) as SchoolKey[];
  // The schools share nothing that a story touches, so they live through the term side by side.
  await together(
    ...keys.map(async (key) => {
      const { number, name, phone } = schools[key];
      const place = { district: 1, school: number };
      const teller = tellerOf(house, place, term.moment(term.date(-66), "06:00"));
      await live(
        stories.filter(({ school }) => school === key),
        { place, school: { name, phone }, people: people[key], teller, term },
        now,
      );
    }),
  );
  await real.db.updateTable("districts").set({ demo_begun_at: null }).where("district_id", "=", 1).execute();
}

type Stage = Omit<Scene, "title" | "inquiry">;

/** Everything that happens at one school, in the order of the clock. */
async function live(own: Story[], stage: Stage, now: string): Promise<void> {
  const { teller, term } = stage;
  const scenes = own.map(({ title, steps }) => ({
    steps,
    scene: { ...stage, title, inquiry: null } as Scene,
  }));
  const plan = scenes
    .flatMap(({ steps, scene }) => steps.map((step) => ({ at: momentOf(step.when, term, now), step, scene })))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  let announced = false;
  for (const { at, step, scene } of plan) {
    if (!announced && at >= term.closure.declaredAt) {
      await teller.until(term.closure.declaredAt);
      await announce(stage);
      announced = true;
    }
    await teller.until(at);
    await tell(step, scene, teller);
  }
  await teller.until(now);
}

async function tell({ acts }: Step, scene: Scene, teller: Teller): Promise<void> {
  for (const act of acts) {
    await act(scene);
    teller.pause(20);
  }
}

function momentOf(when: When, term: Term, now: string): string {
  if ("day" in when) return term.moment(term.date(when.day), when.time);
  if ("closureAt" in when) return term.moment(term.closure.date, when.closureAt);
  return new Date(Date.parse(now) - when.minutesAgo * 60_000).toISOString();
}

/** The school stays closed, and says so early in the morning: from now on the calendar knows it. */
async function announce({ teller, place, people, term: { closure } }: Stage): Promise<void> {
  const { date, label, declaredAt } = closure;
  const declared = { date, kind: "closed" as const, label, declaredAt };
  const principal = people.staff.get("grant") ?? people.staff.get("okafor");
  await inside(teller.house.db, { district: place.district, schools: [place.school] }, (tx) =>
    changeCalendar(tx, place, (layer) => ({ ...layer, closures: [...layer.closures, declared] }), {
      ...{ kind: "closure", body: { date, label }, at: declaredAt },
      actor: { kind: "staff", id: principal?.id ?? "" },
    }),
  );
}
