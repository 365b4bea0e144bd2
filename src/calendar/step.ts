import type { Unit } from "./rule.ts";

/** One reason on the way to a date, as values: `explain` puts it into words. Dates and times are the school's own. */
export type Step =
  | { code: "received"; date: string; time: string }
  | { code: "started"; date: string; time: string }
  | { code: "before_opening"; date: string; time: string }
  /** `exactly`: in the very minute, which is too late as well. */
  | { code: "after_closing"; date: string; time: string; label: string | null; exactly?: true }
  | { code: "after_cut_off"; date: string; time: string; exactly?: true }
  | { code: "not_open"; date: string; label: string | null; declared: string | null }
  | { code: "counts_from"; date: string }
  | { code: "first_day"; date: string }
  | { code: "closed"; date: string; until: string; labels: string[] }
  | { code: "not_school"; date: string; until: string; labels: string[] }
  | { code: "closure"; date: string; label: string; declared: string | null }
  | { code: "closes_early"; date: string; time: string; label: string; effect: "roll" | "shorten" | "ignore" }
  | { code: "hour_passed"; date: string; time: string }
  | { code: "month_end"; date: string }
  | { code: "rolled"; date: string; label: string | null }
  | { code: "beyond_terms"; date: string }
  | { code: "does_not_pause"; date: string; label: string }
  | { code: "declared_too_late"; date: string; label: string; declared: string }
  | { code: "clocks_changed"; date: string; direction: "forward" | "back" }
  | { code: "paused"; date: string; time: string }
  | { code: "not_reached"; date: string; time: string }
  | { code: "wrote_again"; date: string; time: string }
  | { code: "time_left"; date: string; minutes: number; extended: boolean }
  | { code: "due_again"; date: string; time: string }
  | { code: "was_due"; date: string; time: string }
  | { code: "open_again"; date: string; label: string }
  | { code: "now_due"; date: string; time: string }
  // Clocks of law only, as people start, stop and stretch them.
  | { code: "stood_still"; date: string; until: string; count: number; because: "identity" | "scope" }
  | { code: "extended"; date: string }
  | { code: "agreed"; date: string }
  | { code: "before_meeting"; date: string; meeting: string; time: string | null }
  | { code: "after_wait"; date: string; until: string; count: number }
  | { code: "due"; date: string; time: string | null; count: number; unit: Unit; statutory: boolean };
