import { sql } from "kysely";
import type { Job } from "../afterwards.ts";
import { postToMailbox } from "../channels/mail/post-mailbox.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { House } from "../jobs/house.ts";
import { jobs } from "../jobs/index.ts";
import { inside } from "../store/database.ts";
import { sweep } from "../sweep.ts";
import type { Place } from "./plant.ts";

/** A house whose clock is moved by hand, and whose jobs run as soon as what asked for them is done. */
export type Teller = {
  house: House;
  /** Moves the clock to a moment; on the way every date is swept when it is reminded of and when it passes. */
  until: (moment: string) => Promise<void>;
  /** The inquiry as it stands. */
  look: (inquiry: string) => Promise<Inquiry>;
  /** Lets a few seconds pass in which nothing lapses that anybody could notice. */
  pause: (seconds: number) => void;
  /** Runs the jobs that were ordered, and those that they order, a few seconds apart. */
  work: () => Promise<void>;
};

const later = (moment: string, seconds: number): string =>
  new Date(Date.parse(moment) + seconds * 1_000).toISOString();

/** Tells one school's term in the given house: mail goes to the demo's mailbox, whatever the house's own way out is. */
export function tellerOf(real: House, place: Place, start: string): Teller {
  let now = start;
  let ordered: Job[] = [];
  const house: House = {
    ...real,
    now: () => now,
    post: postToMailbox(real.db),
    enqueue: async (_, __, orders) => void ordered.push(...orders),
  };
  const work = async () => {
    while (ordered.length > 0) {
      const round = ordered.toSorted((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
      ordered = [];
      for (const { name, input } of round) {
        now = later(now, 2);
        await jobs[name](house, place, input);
      }
    }
  };
  /** The next moment at which a date passes or is reminded of. */
  const nextLapse = (moment: string) =>
    inside(real.db, { district: place.district, schools: [place.school] }, async (tx) => {
      const { rows } = await sql<{ at: string }>`
        select at from (
          select until as at from duties where district_id = ${place.district} and school_id = ${place.school}
            and state = 'due' and not paused and until <= ${moment}::timestamptz
          union all
          select alert_at from inquiries where district_id = ${place.district} and school_id = ${place.school}
            and alert_at <= ${moment}::timestamptz
          union all
          select warn_at from duties where district_id = ${place.district} and school_id = ${place.school}
            and state = 'due' and not paused and warn_at <= ${moment}::timestamptz
        ) d order by at limit 1`.execute(tx);
      return rows[0];
    });
  return {
    house,
    work,
    pause(seconds) {
      now = later(now, seconds);
    },
    look: (inquiry) =>
      inside(real.db, { district: place.district, schools: [place.school] }, async (tx) => {
        const { state } = await tx
          .selectFrom("inquiries")
          .select("state")
          .where("district_id", "=", place.district)
          .where("school_id", "=", place.school)
          .where("id", "=", inquiry)
          .executeTakeFirstOrThrow();
        return state;
      }),
    async until(moment) {
      for (let lapse = await nextLapse(moment); lapse; lapse = await nextLapse(moment)) {
        now = later(lapse.at > now ? lapse.at : now, 4);
        await sweep(house, place, (_, error) => {
          throw error;
        });
        await work();
      }
      now = moment > now ? moment : later(now, 1);
    },
  };
}
