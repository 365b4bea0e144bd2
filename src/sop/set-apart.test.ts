import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { governors, type Organisation, someOrganisation } from "../../test/random-organisation.ts";
import { calendar, id, letter, people, school, words } from "../../test/school.ts";
import { afterwards } from "../afterwards.ts";
import type { Command } from "../inquiry/command.ts";
import type { Entry } from "../inquiry/entry.ts";
import type { Inquiry } from "../inquiry/state.ts";
import { decide } from "./decide.ts";
import { edition2026 } from "./edition.ts";
import { answeringTo } from "./organisation.ts";
import type { World } from "./world.ts";

// Ms Ito and the office answer to the principal, the teacher to Ms Ito; the privacy officer to nobody of the school.
const staff = [
  { ...people.principal, supervisor: null },
  { ...people.ito, supervisor: people.principal.id },
  { ...people.office, supervisor: people.principal.id },
  { ...people.teacher, supervisor: people.ito.id },
  people.privacy,
];
const ours = { staff, tree: staff, governors };
const names = (subject: keyof typeof people): Command => ({ kind: "nameSubject", staff: people[subject].id });
const escalate = (to: string): Command => ({
  ...{ kind: "escalate", id: id(), to, reason: words("R."), tried: words("T."), nextStep: words("N.") },
  ...{ until: "2026-11-20T21:00:00.000Z", askedBy: "staff", letter: letter("escalation") },
});
const desk = () =>
  school()
    .knowing({ ...ours, receiver: null })
    .received({ type: "concern" });
/** With the person whom the command names, as the store reads them. */
const by = (it: ReturnType<typeof desk>, who: keyof typeof people, command: Command) => {
  const named = "to" in command ? command.to : "staff" in command ? command.staff : null;
  return it.knowing({ receiver: staff.find((one) => one.id === named) ?? null }).when(who, command);
};

test("a concern about a teacher stays with the office, which does not answer to them", () => {
  const it = by(desk(), "office", names("teacher"));
  assert.deepEqual(it.kinds, ["subjectNamed"]);
  assert.equal(it.inquiry.owner, people.office.id);
  assert.deepEqual(
    it.inquiry.subjects?.map(({ staff }) => staff),
    [people.teacher.id],
  );
});

test("about the principal it leaves the office, which answers to her, for who does not", () => {
  const it = by(desk(), "office", names("principal"));
  assert.equal(it.inquiry.owner, people.privacy.id);
});

test("an escalation that waits at somebody who may not know ends; the date the parent was given stays owed", () => {
  const it = by(by(desk(), "office", escalate(people.ito.id)), "privacy", names("ito"));
  assert.equal(it.inquiry.escalation?.state, "passed_on");
  assert.equal(it.inquiry.owner, people.principal.id);
  assert.equal(it.duty("6.b")?.state, "waived");
  assert.equal(it.duty("6.c")?.state, "due");
});

test("one that waits at somebody who may know goes on, and takes it from its owner who may not", () => {
  const it = by(by(desk(), "office", escalate(people.privacy.id)), "privacy", names("office"));
  assert.equal(it.inquiry.owner, people.privacy.id);
});

test("nobody is left: the governors' contact; without one it is nobody's, and the record says so", () => {
  const alone = (more: Partial<World>) =>
    by(desk().knowing({ staff: staff.slice(0, 4), ...more }), "office", names("principal"));
  assert.equal(alone({}).inquiry.owner, governors.id);
  assert.equal(alone({ governors: null }).inquiry.owner, null);
});

test("it is given and escalated to nobody whom it is kept from, and to others it is", () => {
  const it = by(desk(), "office", names("ito"));
  by(it, "office", escalate(people.ito.id));
  assert.deepEqual(
    [it.refused?.clause, it.refused?.because],
    ["6.b", "This is a concern about Ms Ito, or about somebody to whom they answer."],
  );
  by(it, "office", { kind: "assign", to: people.teacher.id });
  assert.equal(it.refused?.clause, "6.b", "the teacher answers to her");
  by(it, "office", escalate(people.principal.id));
  assert.equal(it.refused, null);
});

test("a name in the words gives it to nobody who answers to it, until a person has said whether it is about them", () => {
  const named = () => {
    const question = words("Ms Ito shouted at my son.");
    const it = school()
      .knowing({ ...ours, receiver: null })
      .received({ type: "concern", question });
    assert.deepEqual(it.inquiry.found, [people.ito.id]);
    return it;
  };
  const because = `The words name somebody to whom ${people.teacher.name} answers, and nobody has said yet whether it is a concern about them.`;
  const give: Command = { kind: "assign", to: people.teacher.id };
  const it = named();
  for (const command of [give, escalate(people.teacher.id)])
    assert.equal(by(it, "office", command).refused?.because, because);
  by(it, "office", { kind: "assign", to: people.privacy.id });
  assert.equal(it.refused, null, "to others it is given");
  const isMentioned: Command = { kind: "clearSubject", staff: people.ito.id, reason: words("She helped.") };
  assert.equal(by(it, "privacy", isMentioned).refused, null);
  by(it, "office", give);
  assert.deepEqual([it.refused, it.inquiry.owner], [null, people.teacher.id], "she is only mentioned");
});

test("nor does its topic bring it to one of them: it goes to the next who may have it, and to the topic's owner when nobody is named", () => {
  /** Who has a concern whose topic is Mr Tran's, who answers to Ms Ito; and who is told. */
  const arrives = (text: string, facts: Partial<World> = {}) => {
    const it = school().knowing({ ...ours, topicOwner: people.teacher.id, routed: true, ...facts });
    it.received({ type: "concern", question: words(text) });
    const told = it.all
      .flatMap((entry) => afterwards(entry, it.inquiry))
      .filter(({ name }) => name === "alert");
    return { owner: it.inquiry.owner, told: told.map(({ input }) => input.staff) };
  };
  const given = (one: { id: string }) => ({ owner: one.id, told: [one.id] });
  assert.deepEqual(arrives("My son was shouted at."), given(people.teacher));
  assert.deepEqual(arrives("Mr Tran shouted at my son."), given(people.ito), "his own supervisor");
  assert.deepEqual(arrives("Ms Ito shouted at my son."), given(people.principal), "who stands above her");
  assert.deepEqual(arrives("Dr Grant shouted at my son."), given(people.privacy), "all others answer to her");

  const away = (deputy: string) => [
    {
      ...{ id: id(), staff: people.teacher.id, from: "2026-11-01", to: "2026-12-31" },
      deputy,
      supervisor: null,
    },
  ];
  const standsIn = (deputy: { id: string }) =>
    arrives("Ms Ito shouted at my son.", { absences: away(deputy.id) });
  assert.deepEqual(standsIn(people.office), given(people.office), "a deputy who does not answer to her");
  assert.deepEqual(standsIn(people.ito), given(people.office), "not she herself: the office stands in");
});

test("named is who leads them all: somebody of the office who answers to nobody named has it before it leaves the house", () => {
  const owner = (more: Partial<World>) =>
    school()
      .knowing({ ...ours, receiver: null, topicOwner: people.teacher.id, ...more })
      .received({ type: "concern", question: words("Dr Grant shouted at my son.") }).inquiry.owner;
  const free = { ...people.office, id: id(), supervisor: null };
  const four = staff.slice(0, 4);
  const withFree = { staff: [...four, free], tree: [...four, free] };
  assert.equal(owner(withFree), free.id);
  const away = [
    { ...{ id: id(), staff: free.id, from: "2026-11-01", to: "2026-12-31" }, deputy: null, supervisor: null },
  ];
  assert.equal(owner({ ...withFree, absences: away }), governors.id, "she is away");
  assert.equal(owner({ staff: four, tree: four }), governors.id);
  assert.equal(owner({ staff: four, tree: four, governors: null }), null);
});

test("nobody is given it who only administers or audits the desk", () => {
  const given = (roles: World["staff"][number]["roles"]) => {
    const one = { ...people.teacher, roles, supervisor: null };
    const it = desk().knowing({ staff: [...staff.slice(0, 3), one], receiver: one });
    return it.when("office", { kind: "assign", to: one.id }).refused?.because;
  };
  const because = "Mr Tran only administers or audits the desk, and cannot work on an inquiry.";
  assert.deepEqual([given(["auditor"]), given(["administrator", "auditor"])], [because, because]);
  assert.equal(given(["auditor", "teacher"]), undefined);
});

test("nor to who stands in for somebody, and answers to whom the words name", () => {
  const away = [
    {
      ...{ id: id(), staff: people.privacy.id, from: "2026-11-01", to: "2026-12-31" },
      ...{ deputy: people.teacher.id, supervisor: null },
    },
  ];
  const given = (text: string) => {
    const it = school().knowing({ ...ours, receiver: null, absences: away });
    it.received({ type: "concern", question: words(text) });
    by(it, "office", { kind: "assign", to: people.privacy.id });
    return [it.refused, it.inquiry.owner];
  };
  assert.deepEqual(given("My son is afraid."), [null, people.teacher.id]);
  assert.deepEqual(given("Ms Ito shouted at my son."), [null, people.office.id]);
});

test("only a second senior person opens it to them, with a reason", () => {
  const it = by(desk(), "privacy", names("ito"));
  const clear = (who: keyof typeof people, reason = "It is about a coach.") =>
    by(it, who, { kind: "clearSubject", staff: people.ito.id, reason: words(reason) }).refused?.because;
  const alone = "Whoever said whom it is about cannot take that back alone.";
  assert.equal(clear("office"), alone);
  assert.equal(clear("privacy"), alone);
  assert.equal(clear("principal", " "), "A concern is opened to somebody only with a reason.");
  assert.equal(clear("principal"), undefined);
  assert.deepEqual(it.inquiry.subjects, []);
  assert.equal(clear("principal"), "Nobody said that it is about this person.");
});

test("named once, and only somebody on the list", () => {
  const it = by(desk(), "office", names("ito"));
  by(it, "office", names("ito"));
  assert.equal(it.refused?.because, "It is kept from Ms Ito already.");
  by(it, "office", { kind: "nameSubject", staff: id() });
  assert.equal(it.refused?.because, "This person is not on the school's staff list.");
});

test("in an emergency nobody is called whom it is about; the others are, and somebody always", () => {
  const danger = { id: id(), severity: "immediate" as const, protocols: ["EM-THREAT"] };
  const message = (): Command => ({
    ...{ kind: "addMessage", text: words("She hit him again."), source: "web", from: "guardian", danger },
  });
  const called = (subject: keyof typeof people) =>
    by(desk(), "privacy", names(subject)).when("guardian", message()).inquiry.emergency?.to;
  assert.deepEqual(called("teacher"), [people.principal.id, people.ito.id]);
  assert.deepEqual(called("ito"), [people.principal.id]);
  assert.deepEqual(called("principal"), [people.privacy.id], "both who are designated may not know");
});

/** Everybody to whom an entry gives, escalates or tells something. */
const reached = (entry: Entry): string[] => {
  if (entry.kind === "received") return entry.owner ? [entry.owner] : [];
  const of = entry as { to?: unknown; tell?: unknown; kind: string };
  return [of.to, of.tell].flat().filter((one): one is string => typeof one === "string");
};

test("property: whatever is done after somebody was named, nothing is given to, told or escalated to whom it is kept from", () => {
  const acts = fc.array(fc.record({ what: fc.nat(11), who: fc.nat(), whom: fc.nat(), hours: fc.nat(60) }), {
    minLength: 1,
    maxLength: 12,
  });
  let given = 0;
  fc.assert(
    fc.property(someOrganisation(), fc.nat(), acts, (organisation, about, told) => {
      const subject = organisation.staff[about % organisation.staff.length]?.id ?? "";
      const apart = answeringTo([subject], organisation.tree);
      for (const entry of lived(organisation, subject, told))
        for (const id of reached(entry)) {
          assert.ok(!apart.has(id), `${entry.kind} reaches ${id}`);
          given++;
        }
    }),
    { numRuns: 1_500 },
  );
  assert.ok(given > 1_000, `others were reached only ${given} times`);
});

test("property: what names somebody is brought by its topic to nobody who answers to them, and to others it is", () => {
  const brought = { topic: 0, others: 0 };
  fc.assert(
    fc.property(someOrganisation(), fc.nat(), fc.nat(), ({ staff, tree, absences }, about, owns) => {
      const named = staff[about % staff.length] as (typeof staff)[number];
      const people = staff.map((one) => ({ ...one, name: one === named ? "Hedda Topwell" : one.name }));
      const topicOwner = staff[owns % staff.length]?.id ?? null;
      const world: World = {
        ...{ ...base, now: "2026-11-16T14:00:00.000Z", date: "2026-11-16", staff: people, tree, absences },
        ...{ governors, topicOwner, designated: [], receiver: null },
        ...{ actor: { kind: "guardian", id: null }, acting: { name: "A parent", roles: [] } },
      };
      const decided = decide(null, received("Hedda Topwell shouted at my son."), world);
      assert.ok("inquiry" in decided);
      const { owner, found } = decided.inquiry;
      assert.deepEqual(found, [named.id]);
      assert.ok(owner !== null && !answeringTo([named.id], tree).has(owner));
      brought[owner === topicOwner ? "topic" : "others"]++;
    }),
    { numRuns: 1_000 },
  );
  assert.ok(brought.topic > 50 && brought.others > 50, JSON.stringify(brought));
});

/** The entries that follow upon the naming. */
function lived(
  { staff, tree, absences }: Organisation,
  subject: string,
  acts: { what: number; who: number; whom: number; hours: number }[],
): Entry[] {
  const at = (n: number) => staff[n % staff.length]?.id ?? "";
  let now = "2026-11-16T14:00:00.000Z";
  let inquiry: Inquiry | null = null;
  const all: Entry[] = [];
  const does = (command: Command, who?: string) => {
    const actor = staff.find(({ id }) => id === who);
    const named = "to" in command ? command.to : "staff" in command ? command.staff : null;
    const world: World = {
      ...base,
      ...{ now, staff, tree, absences, governors, date: now.slice(0, 10), designated: [at(0), at(1)] },
      topicOwner: at(2),
      actor: actor ? { kind: "staff", id: actor.id } : { kind: "system", part: "sweep" },
      acting: { name: actor?.name ?? "The desk", roles: actor?.roles ?? [] },
      receiver: staff.find(({ id }) => id === named) ?? null,
    };
    const decided = decide(inquiry, command, world);
    if ("refused" in decided) return;
    inquiry = decided.inquiry;
    all.push(...decided.entries);
  };
  does(received());
  for (const { who, whom } of acts.slice(0, 2)) does(escalate(at(whom)), at(who));
  does({ kind: "nameSubject", staff: subject }, at(0));
  const after = all.findIndex(({ kind }) => kind === "subjectNamed");
  const danger = { id: id(), severity: "immediate" as const, protocols: ["EM-THREAT"] };
  const can = (who: string, whom: string): [Command, string?][] => [
    [{ kind: "assign", to: whom }, who],
    [escalate(whom), who],
    [{ kind: "acceptEscalation" }, inquiry?.escalation?.to ?? who],
    [{ kind: "handBackEscalation", reason: words("R.") }, inquiry?.escalation?.to ?? who],
    [{ kind: "lapse" }],
    [{ kind: "warn" }],
    [{ kind: "addMessage", text: words("Again."), source: "web", from: "guardian", danger }],
    [{ kind: "close", outcome: "withdrawn" }, who],
    [{ kind: "reopen" }, who],
    [{ kind: "nameSubject", staff: whom }, who],
    [{ kind: "confirmEmergency" }, who],
    [asks(), who],
  ];
  for (const { what, who, whom, hours } of acts) {
    now = new Date(Date.parse(now) + hours * 3_600_000).toISOString();
    const [command, actor] = can(at(who), at(whom))[what] as [Command, string?];
    // Whoever may not know of it acts on it never: the database shows them nothing.
    if (actor && answeringTo([subject], tree).has(actor)) continue;
    does(command, actor);
  }
  return all.slice(after);
}

const base = {
  ...{ calendar, edition: edition2026, laws: ["US" as const], names: {}, draft: null },
  ...{ guardianship: null, standing: null },
};
const received = (text = "It is about a teacher."): Command => ({
  ...{ kind: "receive", id: id(), reference: "K7QM-2WXD", source: "web", type: "concern", language: "en" },
  ...{ receivedAt: "2026-11-16T14:00:00.000Z", topic: null, question: words(text) },
  email: words("ana@example.org"),
});
const asks = (): Command => ({
  ...{ kind: "askPrivacyOfficer", id: id(), asks: words("May I?"), draft: words("…"), to: words("a@b.c") },
  ...{ category: "own_record", rule: "3.3.b" },
});
