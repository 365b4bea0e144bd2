import assert from "node:assert/strict";
import { test } from "node:test";
import { id, letter, people, school, words } from "../../../test/school.ts";
import type { Reply } from "../../inquiry/command.ts";
import { stepsOf, stepWords } from "../protocols/steps.ts";

const danger = () => ({ id: id(), severity: "immediate" as const, protocols: ["EM-MISSING"] });

test("a possible emergency is raised to the designated persons, with a duty of minutes", () => {
  const desk = school("2026-11-21T03:00:00.000Z").received({ danger: danger() });
  assert.deepEqual(desk.kinds.slice(0, 2), ["received", "due"]);
  assert.equal(desk.inquiry.type, "emergency");
  assert.deepEqual(desk.inquiry.emergency?.to, [people.principal.id, people.ito.id]);
  assert.equal(
    desk.duty("4.d")?.until,
    "2026-11-21T03:02:00.000Z",
    "night and weekend do not stretch minutes",
  );
});

test("nobody closes it or answers it by letter until a named person has it", () => {
  const desk = school().received({ danger: danger() }).when("office", { kind: "close", outcome: "referred" });
  assert.equal(desk.refused?.clause, "4.d");
  const reply: Reply = {
    kind: "reply",
    text: words("Dear Ms Souza, thank you for your message."),
    how: "letter",
    letter: letter("reply"),
    settles: true,
    asksGuardian: false,
    about: "general",
    overrides: [],
  };
  desk.when("office", reply);
  assert.equal(
    desk.refused?.because,
    "This may be an emergency: a letter is too slow, and nobody has confirmed that they have it.",
  );
  desk.when("principal", { kind: "confirmEmergency" });
  assert.deepEqual(desk.kinds, ["emergencyConfirmed", "met", "due"], "and that it is over is owed now");
  desk.when("office", reply);
  assert.equal(desk.refused, null);
});

test("only the designated or a supervisor stands it down, with a reason", () => {
  const standDown = {
    kind: "standDownEmergency",
    falseAlarm: true,
    reason: words("The child was in the library."),
  } as const;
  const desk = school().received({ danger: danger() }).when("teacher", standDown);
  assert.equal(
    desk.refused?.because,
    "Only a designated person or a supervisor may stand an emergency down.",
  );
  desk.when("ito", standDown);
  assert.deepEqual(desk.kinds, ["emergencyStandDownAsked"]);
  assert.equal(desk.inquiry.emergency?.state, "raised", "one key is not enough");
  desk.when("ito", standDown);
  assert.equal(desk.refused?.because, "Standing an emergency down takes two people, and the first was you.");
  desk.when("principal", { kind: "standDownEmergency", falseAlarm: false });
  assert.deepEqual(desk.kinds, ["emergencyStoodDown", "met", "due"]);
  assert.equal(desk.inquiry.emergency?.state, "stood_down");
  const [over] = desk.entries;
  assert.ok(over?.kind === "emergencyStoodDown" && over.falseAlarm && over.askedBy === people.ito.id);
});

test("the first of two keys needs a reason", () => {
  const desk = school()
    .received({ danger: danger() })
    .when("ito", { kind: "standDownEmergency", falseAlarm: true, reason: words("  ") });
  assert.equal(desk.refused?.because, "Nobody has said why it is over.");
});

test("whoever is alone on duty turns one key, and a second person looks at it later", () => {
  const links = [{ staff: people.ito.id, hours: "always" as const, ways: ["sms" as const] }];
  const desk = school()
    .knowing({ chain: { chains: { "*": { links } }, district: null } })
    .received({ danger: danger() })
    .when("principal", { kind: "standDownEmergency", falseAlarm: true, reason: words("A drill.") });
  assert.deepEqual(desk.kinds, ["emergencyStandDownAsked"], "who is not on duty is not alone");
  const alone = school()
    .knowing({ chain: { chains: { "*": { links } }, district: null } })
    .received({ danger: danger() })
    .when("ito", { kind: "standDownEmergency", falseAlarm: true, reason: words("A drill.") });
  assert.equal(alone.inquiry.emergency?.state, "stood_down");
  assert.equal(alone.duty("4.d")?.until, "2026-11-17T21:00:00.000Z");
  alone.when("ito", { kind: "secondStandDown", agrees: true });
  assert.match(alone.refused?.because ?? "", /takes two people/);
  alone.when("principal", { kind: "secondStandDown", agrees: true });
  assert.deepEqual(alone.kinds, ["standDownSeconded", "met"]);
});

test("the first is alerted at once, again, then the next, until somebody has it: then nobody is", () => {
  const links = [people.ito, people.principal].map(({ id }) => ({
    ...{ staff: id, hours: "always" as const, ways: ["sms" as const] },
  }));
  const desk = school("2026-11-21T03:00:00.000Z")
    .knowing({ chain: { chains: { "*": { links } }, district: null } })
    .received({ danger: danger() });
  assert.equal(desk.kinds.filter((kind) => kind === "alerted").length, 1);
  const ring = (at: string) => desk.at(at).when("system", { kind: "ring" }).entries;
  const whom = (at: string) => ring(at).map((entry) => (entry.kind === "alerted" ? entry.to : ""));
  assert.deepEqual(whom("2026-11-21T03:00:30.000Z"), []);
  assert.deepEqual(whom("2026-11-21T03:01:00.000Z"), [people.ito.id]);
  assert.deepEqual(whom("2026-11-21T03:02:00.000Z"), [people.principal.id]);
  assert.deepEqual(whom("2026-11-21T03:04:00.000Z"), [null, people.ito.id, people.principal.id]);
  desk.when("teacher", { kind: "confirmEmergency" });
  for (const at of ["2026-11-21T03:04:30.000Z", "2026-11-21T04:00:00.000Z"]) assert.deepEqual(whom(at), []);
});

test("after an emergency it is noted what was told to whom, and nobody closes over what was not said", () => {
  const desk = school()
    .received({ danger: danger() })
    .when("principal", { kind: "confirmEmergency" })
    .when("principal", { kind: "standDownEmergency", falseAlarm: false, reason: words("She is home.") })
    .when("ito", { kind: "standDownEmergency", falseAlarm: false });
  assert.equal(desk.duty("5.a")?.state, "due");
  desk.when("ito", { kind: "noteShared", nothing: false, with: words("The police") });
  assert.match(desk.refused?.because ?? "", /does not say what was told/);
  desk.when("ito", {
    kind: "noteShared",
    ...{ nothing: false, with: words("The police"), what: words("Name and photo"), exception: "police_duty" },
  });
  assert.deepEqual(desk.kinds, ["emergencyShared", "met"]);
});

test("after a false alarm the question itself is owed its answer again", () => {
  const desk = school()
    .received({ danger: danger(), type: "concern" })
    .when("ito", { kind: "standDownEmergency", falseAlarm: true, reason: words("It was a drill.") })
    .when("principal", { kind: "standDownEmergency", falseAlarm: true });
  assert.equal(desk.duty("5.a"), undefined, "nobody acted on it, so there is nothing to note");
  assert.equal(desk.inquiry.type, "concern");
  assert.equal(desk.duty("4.c")?.state, "due");
});

test("two people cannot both have it", () => {
  const desk = school()
    .received({ danger: danger() })
    .when("principal", { kind: "confirmEmergency" })
    .when("ito", { kind: "confirmEmergency" });
  assert.equal(desk.refused?.because, "Somebody has it already.");
  // Handed over: by whoever takes it, so that there is no moment in which nobody has it.
  desk.when("principal", { kind: "confirmEmergency", takesOver: true });
  assert.equal(desk.refused?.because, "You have it already.");
  desk.when("ito", { kind: "confirmEmergency", takesOver: true });
  const [over] = desk.entries;
  assert.ok(over?.kind === "emergencyConfirmed" && over.from === people.principal.id);
  assert.deepEqual(desk.inquiry.emergency?.by, { kind: "staff", id: people.ito.id });
});

test("a step that the protocols do not have is not ticked; one of them is", () => {
  const desk = school().received({ danger: danger() });
  desk.when("principal", { kind: "confirmEmergency" });
  const tick = (protocol: string, step: string) =>
    desk.when("principal", { kind: "tickStep", protocol, step, undone: false });
  for (const [protocol, step] of [
    ["EM-MISSING", "no such step"],
    ["EM-NONE", "ring"],
    ["__proto__", "ring"],
    ["constructor", "name"],
    ["EM-MISSING", "__proto__"],
  ] as const) {
    tick(protocol, step);
    assert.equal(desk.refused?.because, "The protocols have no such step.", `${protocol} ${step}`);
  }
  for (const [protocol, step] of [
    ["EM-MISSING", stepsOf("EM-MISSING")[0]?.[0] ?? ""],
    ["EM-MEDICAL", "nurse"],
    ["EM-ANY", "ring"],
  ] as const) {
    tick(protocol, step);
    assert.deepEqual(desk.kinds, ["stepTicked"], `${protocol} ${step}`);
  }
});

test("a step that stands in the record under another name is told by its key, and breaks no page", () => {
  assert.equal(stepWords("__proto__", "toString"), "toString");
  assert.equal(stepWords("EM-GONE", "ring"), stepWords("EM-ANY", "ring"));
});
