import assert from "node:assert/strict";
import fc from "fast-check";
import type { StaffViewer } from "../../src/access/viewer.ts";
import type { ActName } from "../../src/channels/form/acts.ts";
import { appoint } from "../../src/demo/plant.ts";
import type { Command } from "../../src/inquiry/command.ts";
import type { Inquiry } from "../../src/inquiry/state.ts";
import { acknowledge } from "../../src/jobs/acknowledge.ts";
import { incident as tellAskers } from "../../src/jobs/incident.ts";
import { perform } from "../../src/perform.ts";
import { keep } from "../../src/store/keep.ts";
import { incidentSide } from "../../src/web/incident/incident-side.ts";
import { submit } from "../../src/web/submit.ts";
import { type Family, goodLetter, letterTo, replyOf } from "../family.ts";
import { mail, type openMailHouse } from "../mail-house.ts";

/** What only the answer to a question that was split off says. */
export const otherWords = "on Thursdays and Fridays";
/** What stands in notes only, and may be read by no parent. */
export const hushed = "Hush-words";
const steps = [
  ...(["split", "join", "part", "other reply", "scheduled", "undo", "take back", "sooner", "day"] as const),
  ...(["complaint", "complaint", "plan", "incident", "safe", "note", "forwarded"] as const),
  ...(["danger"] as const),
] as const;
export type NewerStep = { does: (typeof steps)[number]; tells: boolean };
export const newerStep: fc.Arbitrary<NewerStep> = fc.record({
  does: fc.constantFrom(...steps),
  tells: fc.boolean(),
});

type House = Awaited<ReturnType<typeof openMailHouse>>;
type About = {
  inquiry: string;
  mother: Family;
  stranger: Family;
  supervisor: string;
  /** The first weekday so many days from now. */
  weekday: (later: number) => string;
  words: (tells: boolean) => string;
  /** Lets the chains of emergencies turn. */
  ring: () => Promise<void>;
};

/** The paths that came later: two inquiries from one, letters that wait, complaints, plans, incidents, notes, forwards. */
export function newerPaths(house: House, about: About) {
  const { inquiry, mother, stranger, supervisor, weekday, words, ring } = about;
  const viewer = (id: string, roles: StaffViewer["roles"]): StaffViewer => ({
    ...{ kind: "staff", ...house.place, schools: [house.place.school], id },
    ...{ name: "Helen Grant", title: "Principal", roles },
  });
  const clerk = viewer(house.office.id, ["office", "supervisor"]);
  const lead = viewer(supervisor, ["supervisor"]);
  /** What was taken back may never leave, and what waits not before its moment. */
  const tookBack = new Set<string>();
  const leaves = new Map<string, string>();
  const done: Record<string, number> = {};
  let incident: string | null = null;
  const main = async () => (await house.inquiries()).find(({ id }) => id === inquiry) as Inquiry;
  const others = async () =>
    (await house.inquiries()).filter(({ splitFrom }) => splitFrom?.inquiry === inquiry).map(({ id }) => id);
  const one = async (id: string | undefined) => (await house.inquiries()).find((it) => it.id === id);
  const count = (what: string, isDone: boolean) => {
    if (isDone) done[what] = (done[what] ?? 0) + 1;
    return isDone;
  };
  const does = async (what: string, of: string, command: Command) =>
    count(
      what,
      "inquiry" in
        (await perform(house.house, { ...house.place, who: house.office.who, inquiry: of, command })),
    );
  const form = async (act: ActName, of: Inquiry | undefined, given: object, by = clerk) => {
    const became = of && (await submit(house.house, by, act, of.reference, given));
    return count(act, became?.outcome === "done");
  };
  const reply = (text: string, at?: string) => {
    const letter = { ...letterTo(mother.email, text), ...(at && { leaves: at }) };
    if (at) leaves.set(letter.id, at);
    return replyOf(text, { letter });
  };
  const later = (ms: number) => new Date(Date.parse(house.house.now()) + ms).toISOString();
  async function arrives(text: string, from: string, to?: string) {
    const { made } = await house.arrives(mail(text, { From: from }), { from, ...(to && { to }) });
    for (const { id } of made) await acknowledge(house.house, house.place, { inquiry: id });
    count("mail", true);
    return made;
  }

  async function takeComplaint(said: string) {
    const it = await main();
    const { complaint } = it;
    const step = (given: object) => form("complaint", it, given, lead);
    if (!complaint) {
      await form("complaint", it, { step: "ask" });
      await step({
        ...{ step: "open", ladder: "SOP-DEFAULT", decider: supervisor },
        points: [said],
      });
    } else if (complaint.ended) return;
    else if (complaint.decided)
      await step({ step: "further", text: "We do not agree.", decider: supervisor });
    else await step({ step: "decide", findings: [{ finding: "founded", reason: said }], changes: said });
  }

  async function takeIncident() {
    const side = incidentSide(house.house);
    const statement = {
      words: { en: "The school is in lockdown. Police are here." },
      next: later(30 * 60_000),
      ...{ site: "Town Hall", from: "13:00", needsId: true },
    };
    await house.read((tx) => appoint(tx, house.place, { "*": house.office.id }, [supervisor]));
    const { school } = house.place;
    const became = await side.act(
      lead,
      incident,
      [school],
      incident
        ? { act: "update", statement }
        : { act: "open", kind: "lockdown", statement, team: [supervisor], reason: "I am alone." },
    );
    if (!("id" in became)) return;
    incident = became.id;
    count("incident", true);
    await tellAskers(house.house, house.place, { incident });
  }

  async function take({ does: what, tells }: NewerStep): Promise<void> {
    const said = words(tells);
    switch (what) {
      case "split":
        await form("split", await main(), { message: 1, part: "number 4 bus" });
        return;
      case "join":
        await form("joining", await one((await others()).at(-1)), { into: (await main()).reference });
        return;
      case "part":
        await form("parting", await one((await others()).at(-1)), { from: (await main()).reference });
        return;
      case "other reply": {
        const id = (await others()).at(-1);
        if (!id) return;
        // It is asked for itself who it is about and who asks.
        const { guardian, student } = mother;
        await does("link", id, { kind: "link", guardian, student });
        await does("verify", id, { kind: "verifyIdentity", level: 3, method: "call_back" });
        await does(what, id, reply(goodLetter.replace("on Thursdays", otherWords)));
        return;
      }
      case "scheduled":
        await does(what, inquiry, {
          ...reply(goodLetter, `${weekday(1)}T16:00:00.000Z`),
          scheduled: true,
        });
        return;
      case "undo":
        await does(what, inquiry, reply(goodLetter, later(10_000)));
        return;
      case "take back":
        for (const { letter, copies } of (await main()).leaving ?? [])
          if (await does(what, inquiry, { kind: "takeBack", letter }))
            for (const gone of [letter, ...copies]) tookBack.add(gone);
        return;
      case "sooner": {
        const [first] = (await main()).leaving ?? [];
        const at = house.house.now();
        if (first && (await does(what, inquiry, { kind: "reschedule", letter: first.letter, leaves: at })))
          for (const letter of [first.letter, ...first.copies]) leaves.set(letter, at);
        return;
      }
      case "day":
        return house.at(later(86_400_000));
      case "complaint":
        return takeComplaint(said);
      case "plan": {
        const letter = { ...letterTo(mother.email, said), purpose: "contact_plan" as const };
        await does(what, inquiry, { kind: "tellContactPlan", letter });
        return;
      }
      case "incident":
        return takeIncident();
      case "safe":
        await arrives("Is Leo safe at school? Is there a lockdown?", stranger.email);
        return void count(what, true);
      case "danger": {
        const [raised] = await arrives("Leo says that he wants to kill himself tonight.", stranger.email);
        // The chain goes on from one to the next, until somebody has it.
        for (const minutes of [0, 3]) {
          house.at(later(minutes * 60_000));
          await ring();
        }
        if (raised) await does(what, raised.id, { kind: "confirmEmergency" });
        return;
      }
      case "note":
        await does(what, inquiry, { kind: "note", note: keep(`${hushed}: Leo was seen in tears.`) });
        return;
      case "forwarded":
        await arrives(
          `Look what they write.\r\n\r\n---------- Forwarded message ---------\r\n${goodLetter}`,
          stranger.email,
          tells ? house.replyTo(await main(), mother.email) : undefined,
        );
        return void count(what, true);
    }
  }
  /** Nothing stays open that the next family would find. */
  async function end() {
    if (!incident) return;
    const act = { act: "close" as const, note: "All are home.", reason: "The rest are outside." };
    await incidentSide(house.house).act(lead, incident, [house.place.school], act);
    await tellAskers(house.house, house.place, { incident });
    incident = null;
  }
  /** Holds a letter that just left against what was done with it. */
  function mayHaveLeft(letter: string) {
    assert.ok(!tookBack.has(letter), "a letter left that was taken back");
    const moment = leaves.get(letter);
    assert.ok(!moment || moment <= house.house.now(), "a letter left before its moment");
  }
  return { take, end, mayHaveLeft, others, done };
}
