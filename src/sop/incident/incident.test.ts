import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { incidentKinds } from "../../letters/words/incident-words.ts";
import { asksAbout } from "./asks-about.ts";
import { decideIncident, type IncidentCommand, type IncidentWho } from "./decide-incident.ts";
import { current, type Incident, type IncidentAct, incidentOf, isLate } from "./incident.ts";
import { speaksOfStatus } from "./speaks-of-status.ts";

const at = "2026-11-16T14:00:00.000Z";
const later = "2026-11-16T14:30:00.000Z";
const statement = {
  words: { en: "The school is in lockdown. The police are here." },
  next: later,
  needsId: true,
};
const clerk: IncidentWho = { id: "clerk", leads: false };
const lead: IncidentWho = { id: "lead", leads: true };
const second: IncidentWho = { id: "second", leads: true };
const opens = (reason?: string): IncidentCommand => ({
  ...{ act: "open", kind: "lockdown", statement, team: [] },
  ...(reason && { reason }),
});

/** A small book of acts: each command is tried by somebody. */
function book() {
  const acts: IncidentAct[] = [];
  let now = at;
  const incident = (): Incident | null => incidentOf("i", acts);
  return {
    incident,
    acts,
    at: (moment: string) => {
      now = moment;
    },
    tries(command: IncidentCommand, who: IncidentWho): string | null {
      const decision = decideIncident(incident(), command, who, now);
      if ("refused" in decision) return decision.refused.because;
      acts.push({ ...decision.done, seq: acts.length + 1, at: now, by: who.id });
      return null;
    },
  };
}

test("two people open it: whoever wrote it does not agree to it, a lead does, and only then parents read it", () => {
  const it = book();
  assert.equal(it.tries(opens(), clerk), null);
  assert.equal(it.incident()?.state, "asked");
  assert.match(it.tries({ act: "agree" }, clerk) ?? "", /Only an emergency lead/);
  assert.equal(it.tries({ act: "agree" }, lead), null);
  assert.equal(it.incident()?.state, "open");
  assert.equal(it.incident()?.alone, null);
  assert.equal(it.incident()?.statements[0]?.by, "lead", "who agreed is who approved");
  const own = book();
  own.tries(opens(), lead);
  assert.match(own.tries({ act: "agree" }, lead) ?? "", /takes two people/);
  assert.equal(own.tries({ act: "agree" }, second), null);
});

test("a child's name in words that everybody reads takes a reason that is kept, and never more", () => {
  const names = ["Leo Souza"];
  const tried = (command: IncidentCommand) => decideIncident(null, command, lead, at, names);
  const stopped = tried(opens("I am alone."));
  assert.ok("refused" in stopped && stopped.refused.clause === "3.3.b");
  assert.match(stopped.refused.because, /^“Leo Souza” is the name of a child of the school/);
  assert.deepEqual(stopped.names, names);
  assert.ok("refused" in tried({ ...opens(), named: "  " } as IncidentCommand));
  const kept = tried({ ...opens("I am alone."), named: "He is missing. " } as IncidentCommand);
  assert.ok("done" in kept && kept.done.act === "opened" && kept.done.named === "He is missing.");
  const free = decideIncident(null, opens("I am alone."), lead, at);
  assert.ok("done" in free && !("named" in free.done));
  const it = book();
  it.tries(opens(), clerk);
  it.tries({ act: "agree" }, lead);
  const update = { act: "update", statement } as const;
  assert.ok("refused" in decideIncident(it.incident(), update, lead, at, names));
  const told = decideIncident(it.incident(), { ...update, named: "He is missing." }, lead, at, names);
  assert.ok("done" in told && told.done.act === "updated" && told.done.named === "He is missing.");
});

test("one lead opens it alone with a reason, and a second person looks at it; nobody else does", () => {
  const it = book();
  assert.match(it.tries(opens("I hear shots"), clerk) ?? "", /alone/);
  assert.equal(it.tries(opens("I hear shots"), lead), null);
  assert.equal(it.incident()?.state, "open");
  assert.equal(it.incident()?.alone?.reason, "I hear shots");
  assert.match(it.tries({ act: "look" }, lead) ?? "", /takes two people/);
  assert.equal(it.tries({ act: "look" }, second), null);
  assert.equal(it.incident()?.alone, null);
});

test("each version is kept; the next word is late when its time has passed, and not once it came", () => {
  const it = book();
  it.tries(opens("now"), lead);
  assert.equal(isLate(it.incident() as Incident, at), false);
  assert.equal(isLate(it.incident() as Incident, later), true);
  it.at(later);
  assert.match(it.tries({ act: "update", statement }, lead) ?? "", /in the past/);
  const next = { ...statement, words: { en: "The lockdown goes on." }, next: "2026-11-16T15:00:00.000Z" };
  assert.match(it.tries({ act: "update", statement: next }, clerk) ?? "", /Only an emergency lead/);
  assert.equal(it.tries({ act: "update", statement: next }, second), null);
  const incident = it.incident() as Incident;
  assert.deepEqual(
    incident.statements.map(({ version, by, words }) => [version, by, words.en]),
    [
      [1, "lead", statement.words.en],
      [2, "second", "The lockdown goes on."],
    ],
  );
  assert.equal(isLate(incident, later), false);
  assert.equal(current(incident).version, 2);
});

test("it is over when a second person agrees to the after-note, or at once for one lead with a reason", () => {
  const it = book();
  it.tries(opens("now"), lead);
  assert.match(it.tries({ act: "close" }, lead) ?? "", /after-note is missing/);
  assert.equal(it.tries({ act: "close", note: "All are out." }, lead), null);
  assert.equal(it.incident()?.state, "open");
  assert.match(it.tries({ act: "close" }, lead) ?? "", /takes two people/);
  assert.equal(it.tries({ act: "close" }, second), null);
  assert.equal(it.incident()?.state, "closed");
  assert.equal(it.incident()?.note?.words, "All are out.");
  assert.match(it.tries({ act: "update", statement }, lead) ?? "", /over/);
  const alone = book();
  alone.tries(opens("now"), lead);
  assert.equal(
    alone.tries({ act: "close", note: "False alarm.", reason: "Nobody else is here." }, lead),
    null,
  );
  assert.equal(alone.incident()?.state, "closed");
});

test("property: parents never read what no lead approved, nor anything of it when it is over", () => {
  const who = fc.constantFrom(clerk, lead, second);
  const command = fc.constantFrom<IncidentCommand>(
    ...[opens(), opens("now"), { act: "agree" } as const, { act: "decline", reason: "No." } as const],
    ...[
      { act: "look" } as const,
      { act: "update", statement } as const,
      { act: "close", note: "Over." } as const,
    ],
    ...[{ act: "join", staff: "x" } as const, { act: "leave", staff: "x" } as const],
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(command, who), { maxLength: 12 }), (tries) => {
      const it = book();
      for (const [command, who] of tries) it.tries(command, who);
      const incident = it.incident();
      if (incident?.state !== "open") return;
      assert.ok(incident.statements.every(({ by }) => by === "lead" || by === "second"));
      assert.ok(incident.team.length > 0, "somebody may always speak of a child");
      const opened = it.acts.find(({ act }) => act === "opened");
      assert.ok(opened && (("reason" in opened && opened.reason) || opened.by !== incident.askedBy));
    }),
  );
});

test("words that tell how a child is are found in three languages; what the school says and what is not known are not", () => {
  const mia = [{ first: "Mia", last: "Souza" }];
  const tells = [
    "Your daughter is safe.",
    "Mia is fine, do not worry.",
    "He was not hurt.",
    "She's with her class in the gym.",
    "All of the students are safe.",
    "Nobody was hurt.",
    "Your son has been taken to hospital.",
    "I saw that your child is still in the gym.",
    "Su hija está bien.",
    "Su hijo está con su maestra.",
    "Todos los alumnos están a salvo.",
    "ابنتكم بخير.",
    "طفلكم الآن مع صفه.",
  ];
  const quiet = [
    "We do not have word about single children yet.",
    "I cannot say whether your daughter is safe.",
    "I do not know if Mia is with her class.",
    "The school is in lockdown. The police are here.",
    "Please collect your child at the town hall and bring photo ID.",
    "The bus is on its way.",
    "No sabemos si su hija está bien.",
    "لا نعرف ما إذا كان طفلكم بخير.",
    "Thank you for writing. You hear from us by 14:30.",
  ];
  for (const text of tells) assert.ok(speaksOfStatus(text, mia), text);
  for (const text of quiet) assert.equal(speaksOfStatus(text, mia), null, text);
  const approved = "Everybody is safe and in the gym.";
  assert.equal(speaksOfStatus(`Hello. ${approved} Goodbye.`, mia, [approved]), null);
  assert.ok(speaksOfStatus(`${approved} Mia is safe.`, mia, [approved]));
});

test("what parents write while it goes on is about it by topic, by danger or by words; a lost jacket is not", () => {
  const about = (text: string, topic: string | null = null) =>
    asksAbout("lockdown", { text, topic, danger: false });
  assert.ok(about("Is my son safe?"));
  assert.ok(about("¿Qué está pasando en la escuela?"));
  assert.ok(about("هل ابني بخير؟"));
  assert.ok(about("Hello", "safety_security"));
  assert.ok(asksAbout("fire", { text: "Hello", topic: null, danger: true }));
  assert.equal(about("My daughter lost her blue jacket on Tuesday.", "lost_property"), false);
  assert.equal(about("When is the winter concert?"), false);
  for (const kind of incidentKinds)
    assert.equal(
      asksAbout(kind, { text: "May I have the menu of next week?", topic: "meals", danger: false }),
      false,
    );
});
