import assert from "node:assert/strict";
import { test } from "node:test";
import { barOf, type Place } from "./bar.ts";

const place = (label: string, more: Partial<Place> = {}): Place => ({ to: `/${label}`, label, ...more });
const shown = (places: readonly Place[]) => {
  const { bar, folded } = barOf(places);
  const says = (all: typeof bar) => all.map(({ label, seen }) => `${label} ${seen}`).join(", ");
  return [says(bar), says(folded)];
};

test("a telephone's bar keeps the first two places and what is gone to from a telephone; the rest is one press away", () => {
  const few = [place("Today"), place("Mail"), place("Families"), place("Snow day", { onPhone: true })];
  assert.deepEqual(shown(few), [
    "Today always, Mail always, Families wide, Snow day always",
    "Families phone",
  ]);
});

test("what is seldom gone to is folded away everywhere, but only where the bar would be long", () => {
  const seldom = ["Away", "SOP"].map((label) => place(label, { seldom: true }));
  const often = ["Today", "Mail", "Families", "Promises", "Records"].map((label) => place(label));
  assert.deepEqual(shown([...often, ...seldom]), [
    "Today always, Mail always, Families wide, Promises wide, Records wide",
    "Families phone, Promises phone, Records phone, Away always, SOP always",
  ]);
  assert.deepEqual(shown([place("Calendar"), ...seldom]), [
    "Calendar always, Away always, SOP wide",
    "SOP phone",
  ]);
});

test("two places need nothing folded away", () => {
  assert.deepEqual(shown([place("Today"), place("Mail")]), ["Today always, Mail always", ""]);
});
