import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { decideDisclosure } from "../decide-disclosure.ts";
import type { Facts } from "../facts.ts";
import { rules } from "./index.ts";

const us = { j: "US", rel: "parent", cat: "own_record", ver: 4 } as const;
const uk = { ...us, j: "UK-ENG" } as const;

type Said = { j: string; rel: string; cat: string; ver: number } & Record<string, string | number | boolean>;

/** For each rule, facts on which it decides, and how. */
const decisive: Record<string, [Said, string]> = {
  "R-SAFE-01": [{ ...us, ver: 0, cat: "general", emergency: true }, "route_emergency"],
  "R-SAFE-02": [{ ...us, rel: "grandparent", cat: "presence_location", addr_protected: true }, "refuse"],
  "R-SAFE-03": [{ ...us, missing_flag: true }, "refuse"],
  "R-PUB-01": [{ ...us, rel: "public", cat: "general", ver: 0 }, "allow"],
  "R-PUB-02": [{ ...us, rel: "public", cat: "staff_work_contact", ver: 0 }, "allow"],
  "R-STAFF-01": [{ ...us, cat: "staff_private" }, "refuse"],
  "R-STAFF-02": [{ ...us, cat: "staff_discipline", ver: 3 }, "allow_only"],
  "R-REC-04": [{ ...us, cat: "cp_report", rel: "cwa" }, "refuse"],
  "R-REC-14": [{ ...uk, cat: "other_parent_contact" }, "ask_privacy_officer"],
  "R-EMG-01": [{ ...us, cat: "presence_location", incident: true, ver: 0 }, "allow_only"],
  "R-TP-14": [{ ...uk, rel: "media", ver: 1 }, "refuse"],
  "R-ANY-99": [{ ...us, cat: "gender_identity" }, "ask_privacy_officer"],
  "R-ID-01": [{ ...us, cat: "health", ver: 3 }, "verify_first"],
  "R-ID-02": [{ ...us, unknown_address: true, ver: 2 }, "verify_first"],
  "R-HOLD-01": [{ ...us, noncustodial: true, ver: 3 }, "allow"],
  "R-HOLD-02": [{ ...us, order: "revokes_records", cat: "iep" }, "refuse"],
  "R-HOLD-03": [{ ...us, order: "unsigned" }, "ask_privacy_officer"],
  "R-HOLD-03b": [{ ...us, cat: "restriction_request", ver: 1 }, "allow"],
  "R-HOLD-04": [{ ...us, rel: "step_parent", lives_with: true }, "allow"],
  "R-HOLD-05": [{ ...us, rel: "partner", ver: 0 }, "refuse"],
  "R-HOLD-06": [{ ...us, rel: "aunt", acting: true, evidence: false }, "verify_first"],
  "R-HOLD-07": [{ ...us, rel: "foster_parent", evidence: true }, "allow"],
  "R-HOLD-08": [{ ...us, eligible: true }, "refuse"],
  "R-HOLD-09": [{ ...us, eligible: true, dependent: "proven" }, "allow"],
  "R-HOLD-10": [{ ...us, rel: "student", eligible: true, cat: "full_file" }, "allow"],
  "R-HOLD-11": [{ ...us, rel: "student" }, "allow_only"],
  "R-HOLD-12": [{ ...us, order: "terminated", ver: 0 }, "refuse"],
  "R-HOLD-13": [{ ...us, cat: "other_student" }, "refuse"],
  "R-ACC-01": [{ ...us, cat: "full_file" }, "allow"],
  "R-AMD-01": [{ ...us, cat: "amendment", ver: 3 }, "allow"],
  "R-LOG-01": [{ ...us, cat: "disclosure_log" }, "ask_privacy_officer"],
  "R-LOG-02": [{ ...us, rel: "other_school", cat: "redisclosure" }, "refuse"],
  "R-REC-01": [{ ...us, cat: "multi_record" }, "allow_only"],
  "R-REC-02": [{ ...us, cat: "sole_possession" }, "refuse"],
  "R-REC-03": [{ ...us, cat: "law_enforcement_unit" }, "ask_privacy_officer"],
  "R-REC-05": [{ ...us, cat: "health" }, "allow"],
  "R-REC-05b": [{ ...us, cat: "health", minor_consent: true }, "ask_privacy_officer"],
  "R-REC-06": [{ ...us, cat: "counselor_notes" }, "ask_privacy_officer"],
  "R-REC-07": [{ ...us, rel: "student", eligible: true, cat: "parents_financial" }, "refuse"],
  "R-REC-08": [{ ...us, cat: "test_security" }, "ask_privacy_officer"],
  "R-REC-09": [{ ...us, cat: "iep" }, "allow"],
  "R-REC-11": [{ ...us, cat: "video_multi" }, "allow_only"],
  "R-REC-12": [{ ...us, cat: "survey", ver: 2 }, "allow_only"],
  "R-REC-13": [{ ...us, cat: "living_situation", rel: "employer" }, "refuse"],
  "R-REC-15": [{ ...us, rel: "grandparent", cat: "release_pickup", on_list: true }, "allow_only"],
  "R-REC-16": [{ ...us, cat: "identifiers", ver: 3 }, "allow_only"],
  "R-CON-01": [{ ...us, rel: "lawyer", consent: "valid", ver: 3 }, "allow_only"],
  "R-CON-02": [{ ...us, rel: "lawyer", consent: "defective", ver: 0 }, "refuse"],
  "R-CON-03": [{ ...us, rel: "employer", consent: "revoked" }, "refuse"],
  "R-TP-01": [{ ...us, rel: "sibling" }, "refuse"],
  "R-TP-02": [{ ...us, rel: "teacher", lei: true }, "allow_only"],
  "R-TP-03": [{ ...us, rel: "volunteer" }, "refuse"],
  "R-TP-04": [{ ...us, rel: "vendor", contract: true }, "allow_only"],
  "R-TP-05": [{ ...us, rel: "other_school", enrolling: true, ver: 3 }, "allow_only"],
  "R-TP-06": [{ ...us, rel: "lawyer", legal: "court_order" }, "ask_privacy_officer"],
  "R-TP-07": [{ ...us, rel: "police", legal: "grand_jury" }, "ask_privacy_officer"],
  "R-TP-08": [{ ...us, rel: "hospital", threat: true, ver: 1 }, "allow_only"],
  "R-TP-09": [{ ...us, rel: "probation" }, "refuse"],
  "R-TP-10": [{ ...us, rel: "cwa", legally_responsible: true }, "allow_only"],
  "R-TP-10b": [{ ...us, rel: "cwa" }, "ask_privacy_officer"],
  "R-TP-11": [{ ...us, rel: "immigration" }, "ask_privacy_officer"],
  "R-TP-12": [{ ...us, rel: "recruiter", cat: "directory" }, "allow_only"],
  "R-TP-13": [{ ...us, rel: "auditor" }, "ask_privacy_officer"],
  "R-TP-15": [{ ...us, rel: "interpreter", provided_by: "school" }, "allow_only"],
  "R-TP-15b": [{ ...us, rel: "friend", parent_present: true }, "allow_only"],
  "R-TP-16": [{ ...us, cat: "observation", ver: 3 }, "allow_only"],
  "R-DIR-01": [{ ...us, rel: "public", cat: "directory", ver: 0 }, "allow_only"],
  "R-DIR-02": [{ ...us, rel: "recruiter", cat: "directory", opt_out: true }, "refuse"],
  "R-DIR-03": [{ ...us, rel: "public", cat: "meal_status" }, "refuse"],
  "R-DIR-04": [{ ...us, rel: "public", cat: "directory", limited_excludes: true }, "refuse"],
  "R-DIR-05": [{ ...us, rel: "student", cat: "directory_in_class" }, "allow"],
  "R-DIR-06": [{ ...us, rel: "public", cat: "directory_linked" }, "refuse"],
  "R-DIR-07": [{ ...us, rel: "employer", cat: "directory", opt_out: true, former: true }, "refuse"],
  "R-DIR-08": [{ ...us, cat: "class_list" }, "refuse"],
  "R-ST-MA-01": [{ ...us, j: "US-MA", noncustodial: true }, "allow_only"],
  "R-ST-MA-02": [{ ...us, j: "US-MA", order: "protective_order" }, "refuse"],
  "R-ST-CA-01": [{ ...us, j: "US-CA" }, "allow"],
  "R-ST-IL-01": [{ ...us, j: "US-IL", cat: "full_file" }, "allow"],
  "R-UK-01": [{ ...uk, school: "maintained" }, "allow"],
  "R-UK-02": [{ ...uk, school: "independent" }, "allow_only"],
  "R-UK-03": [{ ...uk, cat: "sar", competent: false }, "allow"],
  "R-UK-04": [{ ...uk, j: "UK-SCO", cat: "sar", age: 12 }, "verify_first"],
  "R-UK-05": [{ ...uk, cat: "sar_third_party", competent: false }, "allow_only"],
  "R-UK-06": [{ ...uk, cat: "sar", serious_harm: true }, "refuse"],
  "R-UK-07": [{ ...uk, cat: "own_info", noncustodial: true }, "allow"],
  "R-UK-08": [{ ...uk, order: "partial" }, "ask_privacy_officer"],
  "R-UK-09": [{ ...uk, rel: "police" }, "ask_privacy_officer"],
  "R-UK-10": [{ ...uk, rel: "childrens_services" }, "allow_only"],
  "R-UK-11": [{ ...uk, cat: "sar", identity_doubt: true }, "verify_first"],
  "R-UK-12": [{ ...uk, cat: "directory", rel: "public" }, "refuse"],
  "R-UK-13": [{ ...uk, cat: "erasure" }, "allow_only"],
  "R-UK-14": [{ ...uk, j: "EU", cat: "breach" }, "ask_privacy_officer"],
  "R-EU-01": [{ ...us, j: "EU", cat: "sar", competent: false }, "allow"],
};

test("each rule decides somewhere", () => {
  for (const { id } of rules) {
    const row = decisive[id];
    assert.ok(row, `${id} decides nowhere in this list`);
    const told = decideDisclosure(row[0] as Facts);
    assert.deepEqual([told.rule, told.decision], [id, row[1]], JSON.stringify(row[0]));
  }
  assert.equal(Object.keys(decisive).length, rules.length);
});

test("a school official, directory items and a transfer without notice wait for this year's notice", () => {
  const decide = (facts: Partial<Facts>) => decideDisclosure({ ...us, ...facts });
  for (const facts of [
    { rel: "teacher", lei: true },
    { rel: "public", cat: "directory" },
    { rel: "sro", lei: true },
    { rel: "recruiter", cat: "directory" },
  ]) {
    assert.equal(decide(facts).decision, "allow_only");
    assert.match(decide({ ...facts, noticeSent: false }).decision, /^(refuse|ask_privacy_officer)$/);
  }
  const transfer = { rel: "other_school", enrolling: true };
  assert.doesNotMatch(decide(transfer).scope ?? "", /parents/);
  assert.match(decide({ ...transfer, noticeSent: false }).scope ?? "", /after the parents were told/);
});

test("outside FERPA a yes that rests on it goes to the privacy officer; a no stays a no", () => {
  const outside = (facts: Partial<Facts>) => decideDisclosure({ ...us, ...facts, ferpaApplies: false });
  assert.equal(outside({}).decision, "ask_privacy_officer");
  assert.equal(outside({ cat: "general" }).decision, "allow");
  assert.equal(outside({ rel: "employer" }).decision, "refuse");
  assert.equal(outside({ rel: "police", threat: true }).decision, "allow_only");
});

test("the dates of the states: five and ten business days, ten days, and twenty-one after the other parent was told", () => {
  const within = (j: Facts["j"], more: Partial<Facts> = {}) => decideDisclosure({ ...us, j, ...more }).within;
  assert.deepEqual(
    [
      within("US"),
      within("US-CA"),
      within("US-IL"),
      within("US-MA"),
      within("US-MA", { noncustodial: true }),
    ],
    ["FERPA-45", "CA-5BD", "IL-10BD", "MA-10D", "MA-21D"],
  );
  assert.equal(within("US-CA", { cat: "iep" }), "CA-5BD");
  assert.equal(within("US", { cat: "iep" }), "IDEA-45");
});

test("docs/disclosure-rules.md tells the same rules", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../docs/disclosure-rules.md"), "utf8");
  for (const { id, law, because, instead, records, citation, source, verified, lastChecked } of rules) {
    const line = `| ${id} | ${law} | ${because} | ${instead} | ${records} | ${citation} | ${source} | ${verified} | ${lastChecked} |`;
    assert.ok(page.includes(line), `docs/disclosure-rules.md lacks\n${line}`);
  }
  assert.equal(page.split("\n").filter((line) => /^\| R-/.test(line)).length, rules.length);
});

test("a placement that nobody put on file is not taken for one; what the foster parent is asked for is the letter", () => {
  const answer = (more: object) =>
    decideDisclosure({ ...us, rel: "foster_parent", ...more } as Facts, ["US"]);
  for (const more of [{}, { evidence: false }, { placement: false }]) {
    const { decision, rule } = answer(more);
    assert.deepEqual([decision, rule], ["verify_first", "R-HOLD-07"], JSON.stringify(more));
  }
  for (const more of [{ evidence: true }, { placement_letter: true }, { guardian_papers: true }])
    assert.equal(answer(more).decision, "allow", JSON.stringify(more));
  assert.equal(answer({ evidence: true, cat: "iep" }).rule, "R-REC-09");
  assert.equal(
    answer({ order: "revokes_records" }).rule,
    "R-HOLD-02",
    "the refusal stands before the letter",
  );
});

test("who is not on the release list is refused before being asked who they are; who is on it shows ID first", () => {
  const answer = (more: object) => {
    const at = { ...us, rel: "aunt", cat: "release_pickup", ver: 2, ...more } as Facts;
    const { decision, rule, outward } = decideDisclosure(at, ["US"]);
    return { said: [decision, rule].join(" "), outward };
  };
  const refused = answer({ authorised: false });
  const toProve = answer({ authorised: true });
  assert.equal(refused.said, "refuse R-REC-15");
  assert.equal(answer({}).said, "refuse R-REC-15");
  assert.equal(toProve.said, "verify_first R-REC-15");
  assert.equal(answer({ authorised: true, ver: 4 }).said, "allow_only R-REC-15");
  assert.equal(answer({ authorised: true, ver: 4, photo_id: false }).said, "refuse R-REC-15");
  assert.equal(answer({ rel: "parent" }).said, "verify_first R-REC-15", "a parent is on the list");
  assert.equal(refused.outward, toProve.outward, "the words for the outside do not tell which");
});
