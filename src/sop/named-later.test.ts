import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { governors, someOrganisation } from "../../test/random-organisation.ts";
import { calendar, id, letter, people, school, words } from "../../test/school.ts";
import { afterwards } from "../afterwards.ts";
import type { Command } from "../inquiry/command.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { InquiryType } from "../inquiry/words.ts";
import { decide } from "./decide.ts";
import { edition2026 } from "./edition.ts";
import { answeringTo } from "./organisation.ts";
import type { World } from "./world.ts";

// A later message names somebody to whom whoever has the inquiry answers: it is treated as a first message that does.

// Ms Ito and the office answer to the principal, the teacher to Ms Ito; the privacy officer to nobody of the school.
const staff = [
  { ...people.principal, supervisor: null },
  { ...people.ito, supervisor: people.principal.id },
  { ...people.office, supervisor: people.principal.id },
  { ...people.teacher, supervisor: people.ito.id },
  people.privacy,
];
const writes = (text: string, more: Partial<Extract<Command, { kind: "addMessage" }>> = {}): Command => ({
  ...{ kind: "addMessage", text: words(text), source: "web", from: "guardian", ...more },
});
const escalation = (to: string): Command => ({
  ...{ kind: "escalate", id: id(), to, reason: words("R."), tried: words("T.") },
  ...{ nextStep: words("N."), until: "2026-11-20T21:00:00.000Z", askedBy: "staff" },
  letter: letter("escalation"),
});
/** An inquiry that the teacher has, and who has it after one more message; and who is told of it. */
function after(text: string, type: InquiryType = "concern", topicOwner = people.teacher.id) {
  const it = school()
    .knowing({ staff, tree: staff, governors, receiver: null, topicOwner })
    .received({ type, topic: type === "concern" ? "classroom" : "calendar" });
  assert.equal(it.inquiry.owner, topicOwner);
  it.when("guardian", writes(text));
  const told = it.entries
    .flatMap((entry) => afterwards(entry, it.inquiry))
    .filter(({ name }) => name === "alert")
    .map(({ input }) => input.staff);
  return { owner: it.inquiry.owner, told };
}
const stays = { owner: people.teacher.id, told: [] };
const goes = (to: { id: string }) => ({ owner: to.id, told: [to.id] });

test("given the teacher has it, when a later message names who they answer to, then they keep it no longer: the next who may is told", () => {
  assert.deepEqual(after("Ms Ito shouted at my son too."), goes(people.principal), "who stands above her");
  assert.deepEqual(
    after("Dr Grant shouted at my son too."),
    goes(people.privacy),
    "all others answer to her",
  );
  assert.deepEqual(after("Mr Tran shouted at my son."), goes(people.ito), "themselves, as before");
  assert.deepEqual(after("Ms Okoye shouted at my son too."), stays, "who answers to nobody named keeps it");
  assert.deepEqual(after("It happened again."), stays);
});

test("in an inquiry that is no concern a later message names somebody only by words that complain", () => {
  const general = (text: string) => after(text, "general");
  assert.deepEqual(
    general("I want to complain about Ms Ito, who was rude to my son."),
    goes(people.principal),
  );
  assert.deepEqual(general("Could Ms Ito send the form again?"), stays, "a plain request");
  assert.deepEqual(general("Thank you. I spoke to Ms Ito."), stays);
});

test("an escalation that waits at somebody who answers to the named passes on; one that waits at somebody else goes on with them", () => {
  const asked = (to: { id: string }, text: string) => {
    const it = school()
      .knowing({ staff, tree: staff, governors, topicOwner: people.office.id })
      .received({ type: "concern" });
    it.knowing({ receiver: staff.find((one) => one.id === to.id) ?? null }).when("office", escalation(to.id));
    it.when("guardian", writes(text));
    return [it.inquiry.escalation?.state, it.inquiry.owner];
  };
  const aboutHead = "Dr Grant shouted at my son too.";
  assert.deepEqual(asked(people.ito, aboutHead), ["passed_on", people.privacy.id]);
  assert.deepEqual(asked(people.privacy, aboutHead), ["passed_on", people.privacy.id], "has it at once");
  assert.deepEqual(asked(people.ito, "Mr Tran shouted at my son too."), ["asked", people.office.id]);
});

test("what is handed back does not go to whoever answers to the named; named somebody else, it does", () => {
  const handedBack = (text: string) => {
    const it = school()
      .knowing({ staff, tree: staff, governors, topicOwner: people.teacher.id })
      .received({ type: "concern" });
    it.knowing({ receiver: people.privacy }).when("teacher", escalation(people.privacy.id));
    it.when("privacy", { kind: "assign", to: people.privacy.id }).when("guardian", writes(text));
    assert.deepEqual([it.inquiry.owner, it.inquiry.escalation?.state], [people.privacy.id, "asked"]);
    it.when("privacy", { kind: "handBackEscalation", reason: words("Not mine.") });
    assert.equal(it.refused, null);
    return it.inquiry.owner;
  };
  assert.notEqual(handedBack("Ms Ito shouted at my son too."), people.teacher.id);
  assert.equal(handedBack("Mr Nobody shouted at my son too."), people.teacher.id);
});

test("whoever stands in for whom it was escalated to accepts it, unless the words name somebody to whom they answer", () => {
  const accepts = (text: string) => {
    const away = {
      id: id(),
      staff: people.privacy.id,
      from: "2026-01-01",
      to: "2027-12-31",
      supervisor: null,
    };
    const it = school()
      .knowing({ staff, tree: staff, governors, topicOwner: people.principal.id })
      .received({ type: "concern" });
    it.knowing({ receiver: people.privacy }).when("principal", escalation(people.privacy.id));
    it.when("guardian", writes(text));
    it.knowing({ absences: [{ ...away, deputy: people.teacher.id }] });
    return [it.when("teacher", { kind: "acceptEscalation" }).refused?.clause, it.inquiry.owner];
  };
  assert.deepEqual(accepts("Ms Ito shouted at my son too."), ["6.b", people.principal.id]);
  assert.deepEqual(accepts("Mr Nobody shouted at my son too."), [undefined, people.teacher.id]);
});

test("a complaint is decided and looked into by nobody who answers to whom a later message names", () => {
  const opened = (text: string) => {
    const it = school()
      .knowing({ staff, tree: staff, governors, ladders: ["SOP-DEFAULT"] })
      .received({ type: "concern" })
      .when("principal", {
        ...{ kind: "openComplaint", id: id(), ladder: "SOP-DEFAULT", points: [words("So.")] },
        ...{ decider: people.ito.id, investigator: people.office.id, letter: letter("complaint") },
      });
    assert.equal(it.refused, null);
    const { complaint } = it.when("guardian", writes(text)).inquiry;
    return [complaint?.decider, complaint?.investigator];
  };
  assert.deepEqual(opened("Dr Grant shouted at my son too."), [people.privacy.id, null]);
  assert.deepEqual(opened("Mr Tran shouted at my son too."), [people.ito.id, people.office.id]);
});

test("in danger whoever is called goes on being called, unless the words name them", () => {
  const danger = { id: id(), severity: "immediate" as const, protocols: ["EM-THREAT"] };
  const it = school().knowing({ staff, tree: staff, governors }).received({ type: "concern", danger });
  it.when("guardian", writes("Dr Grant hit my son."));
  assert.ok(it.inquiry.emergency?.to.includes(people.ito.id));
  assert.notEqual(it.inquiry.owner, people.office.id);
});

const base = {
  ...{ calendar, edition: edition2026, laws: ["US" as const], names: {}, draft: null },
  ...{ guardianship: null, standing: null },
};

test("property: whatever happened before, whom a later message names and who answers to them has it no longer; others keep it", () => {
  const acts = fc.array(fc.record({ what: fc.nat(5), who: fc.nat(), whom: fc.nat() }), { maxLength: 8 });
  let [moved, stayed] = [0, 0];
  fc.assert(
    fc.property(someOrganisation(), fc.nat(), acts, acts, (organisation, about, before, later) => {
      const at = (n: number) => organisation.staff[n % organisation.staff.length]?.id ?? "";
      const named = at(about);
      const there = organisation.staff.map((one) => ({
        ...one,
        name: one.id === named ? "Hedda Topwell" : one.name,
      }));
      let inquiry: Inquiry | null = null;
      const does = (command: Command, who?: string) => {
        const actor = there.find((one) => one.id === who);
        const receiver = "to" in command ? command.to : null;
        const world: World = {
          ...base,
          ...{ now: "2026-11-16T14:00:00.000Z", date: "2026-11-16", designated: [at(0)], topicOwner: at(2) },
          ...{ staff: there, tree: organisation.tree, absences: organisation.absences, governors },
          actor: actor ? { kind: "staff", id: actor.id } : { kind: "system", part: "sweep" },
          acting: { name: actor?.name ?? "The desk", roles: actor?.roles ?? [] },
          receiver: there.find((one) => one.id === receiver) ?? null,
        };
        const decided = decide(inquiry, command, world);
        if ("inquiry" in decided) inquiry = decided.inquiry;
      };
      const can = (who: string, whom: string): [Command, string?][] => [
        [{ kind: "assign", to: whom }, who],
        [escalation(whom), who],
        [{ kind: "acceptEscalation" }, inquiry?.escalation?.to ?? who],
        [{ kind: "handBackEscalation", reason: words("R.") }, inquiry?.escalation?.to ?? who],
        [writes("And once more.")],
        [{ kind: "lapse" }],
      ];
      const live = (all: typeof acts extends fc.Arbitrary<infer T> ? T : never, apart: Set<string>) => {
        for (const { what, who, whom } of all) {
          const [command, by] = can(at(who), at(whom))[what] as [Command, string?];
          if (!by || !apart.has(by)) does(command, by);
        }
      };
      does({
        ...{ kind: "receive", id: id(), reference: "K7QM-2WXD", source: "web", type: "concern" },
        ...{ language: "en", receivedAt: "2026-11-16T14:00:00.000Z", topic: null },
        ...{ question: words("My son is upset."), email: words("ana@example.org") },
      });
      live(before, new Set());
      const had = (inquiry as Inquiry | null)?.owner ?? null;
      does(writes("Hedda Topwell shouted at my son."));
      const below = answeringTo([named], organisation.tree);
      const owner = () => (inquiry as Inquiry | null)?.owner ?? null;
      const waits = () => {
        const asked = (inquiry as Inquiry | null)?.escalation;
        return asked?.state === "asked" ? asked.to : null;
      };
      const may = (one: string | null) => one === null || !below.has(one);
      assert.ok(may(owner()) && may(waits()), `${owner()} ${waits()}`);
      if (had !== null && below.has(had)) moved++;
      else {
        stayed++;
        if (had !== null && waits() === null) assert.ok(owner() !== null);
      }
      live(later, below);
      assert.ok(may(owner()) && may(waits()), "nor does it come back to them");
    }),
    { numRuns: 1_000 },
  );
  assert.ok(moved > 100 && stayed > 100, `${moved} ${stayed}`);
});
