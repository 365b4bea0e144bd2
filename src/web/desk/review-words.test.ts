import assert from "node:assert/strict";
import { test } from "node:test";
import { reviewState, reviewWords } from "./review-words.ts";

test("the yearly review is overdue from the day after its date, and not before", () => {
  const edition = { reviewBy: "2027-08-02" };
  assert.equal(reviewWords(edition, "2027-08-01"), null);
  assert.equal(reviewWords(edition, "2027-08-02"), null);
  assert.equal(reviewWords(edition, "2027-08-03"), "It was to be reviewed by Monday 2 August 2027.");
});

test("thirty days before its date the review comes near", () => {
  const edition = { reviewBy: "2027-08-02" };
  const days = ["2027-07-02", "2027-07-03", "2027-08-02", "2027-08-03"];
  assert.deepEqual(
    days.map((day) => reviewState(edition, day)),
    ["met", "due", "due", "missed"],
  );
});
