import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import fc from "fast-check";
import type { StaffViewer } from "../../src/access/viewer.ts";
import { localAt } from "../../src/calendar/local-time.ts";
import { postBySmtp } from "../../src/channels/mail/post-smtp.ts";
import { plantFlag } from "../../src/demo/plant-protection.ts";
import type { Command, Reply } from "../../src/inquiry/command.ts";
import type { Duty } from "../../src/inquiry/state.ts";
import { acknowledge } from "../../src/jobs/acknowledge.ts";
import { alert } from "../../src/jobs/alert.ts";
import { sendLetter } from "../../src/jobs/send-letter.ts";
import { perform } from "../../src/perform.ts";
import { issueDownload, takeFile } from "../../src/records/downloads.ts";
import { decideDisclosure } from "../../src/rights/decide-disclosure.ts";
import { factsOf } from "../../src/rights/standing.ts";
import { freeAddress } from "../../src/sop/gate/copies-forbidden.ts";
import { mayTell } from "../../src/sop/hearing.ts";
import { keep } from "../../src/store/keep.ts";
import { followed } from "../../src/store/reads/followed.ts";
import { readStanding } from "../../src/store/record/read-standing.ts";
import { livingLink } from "../../src/web/portal/living-link.ts";
import { submit } from "../../src/web/submit.ts";
import {
  type Family,
  goodLetter,
  inquiryOf,
  letterTo,
  plantFamily,
  plantSupervisor,
  replyOf,
} from "../family.ts";
import { mail, openMailHouse, openRelay } from "../mail-house.ts";
import { turns } from "../profile.ts";
import { calendar } from "../school.ts";
import { openEveryRead } from "./look-everywhere.ts";
import { hushed, type NewerStep, newerPaths, newerStep, otherWords } from "./newer-paths.ts";
import { releasedOf, releaseOf } from "./release-of.ts";
import { plantSecondParent } from "./second-parent.ts";
import { openStaffTold } from "./staff-told.ts";

// Random families, orders, proofs, addresses, copies and moments, through the one door, on PostgreSQL, to a relay on
// loopback. Whatever people do in whatever order: no mail reaches an address that was not allowed at that moment, and the
// page behind the link shows nothing that was not. What is allowed is asked of the rules alone, over facts read anew.

let house: Awaited<ReturnType<typeof openMailHouse>>;
let relay: Awaited<ReturnType<typeof openRelay>>;
let everyRead: Awaited<ReturnType<typeof openEveryRead>>;
let staffTold: Awaited<ReturnType<typeof openStaffTold>>;
let supervisor: string;
before(async () => {
  house = await openMailHouse();
  relay = await openRelay();
  house.house.post = postBySmtp(relay.url);
  supervisor = await plantSupervisor(house);
  everyRead = await openEveryRead(house.house, house.place);
  const may = await house.read((tx) => tx.selectFrom("staff").select(["id", "email"]).execute());
  staffTold = await openStaffTold(house, may);
});
after(async () => {
  await staffTold.close();
  await house.close();
  await relay.close();
});

type Who = "mother" | "father";
type Step =
  | NewerStep
  | { does: "reply"; about: Reply["about"]; to: ("father" | "stranger" | "free")[]; rests: boolean }
  | { does: "escalate" | "promise" | "move" | "clock" | "extend"; tells: boolean; withoutWords: boolean }
  | {
      does: "order" | "end order" | "unlink" | "link" | "new address" | "flag" | "void" | "changed";
      whose: Who;
    }
  | { does: "mail in"; from: "father" | "stranger" }
  | {
      does:
        | "verify"
        | "ask"
        | "yes"
        | "no"
        | "month"
        | "send one"
        | "send all"
        | "typed"
        | "look"
        | "seen"
        | "files";
    };

const whose = fc.constantFrom<Who>("mother", "father");
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 7, arbitrary: newerStep },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant("reply" as const),
      about: fc.constantFrom("student", "student", "general"),
      to: fc.uniqueArray(fc.constantFrom("father", "stranger", "free"), { maxLength: 2 }),
      rests: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom(
        ...(["order", "end order", "unlink", "link", "new address", "flag", "void", "changed"] as const),
      ),
      whose,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("mail in" as const),
      from: fc.constantFrom("father", "stranger"),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom(
        ...(["verify", "ask", "yes", "no", "month", "send one", "send all", "send all"] as const),
        ...(["typed", "look", "seen", "files", "files"] as const),
      ),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constantFrom("escalate", "promise", "move", "clock", "extend"),
      tells: fc.boolean(),
      withoutWords: fc.boolean(),
    }),
  },
) as fc.Arbitrary<Step>;

/** What staff write in a notice: of nobody, or of the student. */
const plainWords = "Ms Grant rings the bus company and writes to you.";
/** The child by name: as a word of its own, because the random letters of a private link hold these three now and then. */
const leo = /\bLeo\b/;
const tellingWords = "Leo was absent on Monday. Ms Grant rings the bus company and writes to you.";

const tally = {
  notices: 0,
  fixed: 0,
  alerts: 0,
  taken: 0,
  sent: 0,
  held: 0,
  refused: 0,
  byAnswer: 0,
  told: 0,
  shown: 0,
  hidden: 0,
  acknowledged: 0,
  joined: 0,
  /** Mails by what they were for, and acts that were done, by name. */
  by: {} as Record<string, number>,
  did: {} as Record<string, number>,
};
/** Letters that may hold words of staff. */
const noticed = new Set(["escalation", "promise_moved", "complaint", "contact_plan"]);

async function play(steps: readonly Step[]) {
  house.at("2026-11-16T14:00:00.000Z");
  house.ordered.splice(0);
  relay.given.splice(0);
  let days = 0;
  let isProtected = false;
  let download: string | null = null;
  const mother = await plantFamily(house);
  const father = await plantSecondParent(house, mother);
  const stranger = await plantFamily(house, { name: "Bo Lind" });
  const inquiry = await inquiryOf(house, mother, { isVerified: false });
  const family: Record<Who, Family> = { mother, father };
  const at = { district_id: 1, school_id: 1 };
  const officer = {
    actor: { kind: "staff" as const, id: randomUUID() },
    name: "Ms Okoye",
    roles: ["privacy_officer" as const],
  };
  const does = (command: Command, who: typeof house.office.who | typeof officer = house.office.who) =>
    perform(house.house, { ...house.place, who: who as typeof house.office.who, inquiry, command });
  const state = async () => (await house.inquiries()).find(({ id }) => id === inquiry);
  /** What was asked and answered yes, and whether the file stayed as it was since. */
  let yes: { to: Set<string>; stands: boolean } | null = null;
  const changed = () => {
    if (yes) yes.stands = false;
  };

  /** Whom the rules allow at this moment, by address, asked of the record as it stands. */
  async function allowed(category: string, of = inquiry): Promise<Set<string>> {
    const found = new Set<string>();
    for (const person of [mother, father]) {
      const { student } = mother;
      const standing = await house.read((tx) =>
        readStanding(tx, house.place, { student, guardian: person.guardian, inquiry: of }, house.house.now()),
      );
      if (!standing) continue;
      const now = Date.parse(house.house.now());
      const { date } = localAt(calendar.tz, now);
      const isNew = now < (changedAt.get(person.guardian) ?? Number.NEGATIVE_INFINITY) + 30 * 86_400_000;
      const facts = factsOf(standing, { category, date, j: "US" });
      const answer = decideDisclosure({ ...facts, ...(isNew && { unknown_address: true }) }, ["US"]);
      const byAnswer =
        answer.decision === "ask_privacy_officer" &&
        of === inquiry &&
        yes?.stands &&
        yes.to.has(person.email) &&
        facts.ver >= Math.max(isNew ? 4 : 3, answer.needs);
      if (mayTell(answer) || byAnswer) found.add(person.email);
    }
    return found;
  }

  /** Lets letters leave, and holds every mail that the relay was given against what was allowed then. */
  async function leave(most: number) {
    for (const job of house.ordered.filter(({ name }) => name === "alert")) {
      house.ordered.splice(house.ordered.indexOf(job), 1);
      await alert(house.house, house.place, job.input);
    }
    const jobs = house.ordered.filter(({ name }) => name === "send-letter").splice(0, most);
    for (const job of jobs) {
      house.ordered.splice(house.ordered.indexOf(job), 1);
      const letter = job.input.letter ?? "";
      const of = (await house.letter(letter)).inquiry_id;
      const [record, general] = [await allowed("own_record", of), await allowed("general", of)];
      const onRecord = await addressesOf(of);
      const before = relay.given.length;
      await sendLetter(house.house, house.place, { letter });
      const row = await house.letter(letter);
      if (row.state === "held") tally.held++;
      for (const { raw: sent, to } of relay.given.slice(before)) {
        // Long lines are folded on the way; a word must not hide in a fold.
        const raw = sent.replaceAll(/=\r?\n/g, "");
        paths.mayHaveLeft(letter);
        assert.ok(!raw.includes(hushed), "the words of a note left");
        tally.by[row.purpose] = (tally.by[row.purpose] ?? 0) + 1;
        if (row.purpose !== "reply" && row.purpose !== "alert")
          assert.ok(
            onRecord.has(to[0] ?? ""),
            `a ${row.purpose} went to an address that is not on its record`,
          );
        if (noticed.has(row.purpose)) {
          // Words of staff reach the address on file; what they tell, only where the rules allow it now.
          const isOwn = raw.includes("bus company") || leo.test(raw);
          if (isOwn) assert.deepEqual(to, [mother.email], "words of staff left for another address");
          if (leo.test(raw)) assert.ok(record.has(mother.email), "a notice told of a student");
          tally[isOwn ? "notices" : "fixed"]++;
          continue;
        }
        if (row.purpose === "alert") {
          staffTold.hold("mail", to[0] ?? "", raw);
          tally.alerts++;
          continue;
        }
        if (row.purpose !== "reply") {
          assert.doesNotMatch(raw, /\bLeo\b|reading group/, `a ${row.purpose} speaks of a student`);
          tally.acknowledged++;
          continue;
        }
        const [address = ""] = to;
        assert.equal(to.length, 1, "one mail each");
        const others = [mother.email, father.email, stranger.email].filter((one) => one !== address);
        assert.ok(!others.some((one) => raw.includes(one)), "nobody sees another's address");
        tally.sent++;
        if (raw.includes("reading group")) {
          assert.ok(record.has(address), `${address} was told about a student`);
          tally.told++;
          if (yes?.stands) tally.byAnswer++;
        } else if (address !== mother.email)
          assert.ok(general.has(address) || address === free, `${address} got a general answer`);
      }
    }
  }
  /** Where letters of an inquiry may go at all: the address that came with it, and the one on file. */
  async function addressesOf(id: string): Promise<Set<string>> {
    const it = (await house.inquiries()).find((one) => one.id === id);
    const came = it?.email && (await house.words(it.email.text));
    const file = [mother, father, stranger].find(({ guardian }) => guardian === it?.guardian)?.email;
    return new Set([came, file].filter((one): one is string => !!one));
  }
  /** Holds what the pages behind the links show against what is allowed at this moment. */
  async function look() {
    await staffTold.sealAll();
    await lookAtJoined();
    for (const id of await paths.others()) {
      const page = await followed(house.db, { kind: "link", ...house.place, inquiry: id }, house.house.now());
      const says = JSON.stringify(page?.messages ?? []);
      assert.ok(!JSON.stringify(page).includes(hushed), "the page of a question split off shows a note");
      if (!says.includes("reading group")) continue;
      assert.ok((await allowed("own_record", id)).has(mother.email), "the other page told about a student");
      assert.equal(page?.contact.email, mother.email, "the other page is another holder's");
    }
    const page = await followed(house.db, { kind: "link", ...house.place, inquiry }, house.house.now());
    assert.ok(!JSON.stringify(page).includes(hushed), "the page shows a note");
    const toldActs = (page?.acts ?? []).filter(({ text }) => text?.includes("bus company"));
    if (toldActs.length > 0) {
      assert.ok((await allowed("own_record")).has(mother.email), "the page told the words of a notice");
      assert.equal(page?.contact.email, mother.email, "words of a notice, and the link is elsewhere");
    }
    const answers = (page?.messages ?? []).filter(({ from }) => from === "school");
    const shown = answers.filter(({ text }) => text.includes("reading group"));
    tally.hidden += answers.filter(({ hidden }) => hidden).length;
    if (shown.length === 0) return;
    tally.shown++;
    assert.ok((await allowed("own_record")).has(mother.email), "the page told about a student");
    assert.equal(page?.contact.email, mother.email, "the holder's address is not the one on file");
  }
  /** Two inquiries are one only while they are of one parent and child, and their answers stand apart again afterwards. */
  async function lookAtJoined() {
    const all = await house.inquiries();
    const main = all.find(({ id }) => id === inquiry);
    const here = all.filter(({ joined }) => joined === inquiry);
    assert.deepEqual(
      new Set(main?.took ?? []),
      new Set(here.map(({ id }) => id)),
      "what one took goes on there",
    );
    for (const other of here) {
      assert.equal(
        other.guardian ?? main?.guardian,
        main?.guardian,
        "two parents' inquiries were put together",
      );
      assert.equal(
        other.student ?? main?.student,
        main?.student,
        "two children's inquiries were put together",
      );
      assert.deepEqual(
        other.duties.filter(({ over }) => !over).map(({ id }) => id),
        [],
        "what is owed is owed in one of them",
      );
      const link = { kind: "link" as const, ...house.place, inquiry: other.id };
      const { viewer } = await livingLink(house.db, link);
      if (viewer.inquiry === inquiry)
        assert.equal(await contact(), mother.email, "a link leads to another's page");
      tally.joined++;
    }
    const shown = await followed(house.db, { kind: "link", ...house.place, inquiry }, house.house.now());
    const isThere = JSON.stringify(shown?.messages ?? []).includes(otherWords);
    assert.ok(!isThere || here.length > 0, "after parting, the page still shows the other's answer");
  }
  const contact = async () =>
    (await followed(house.db, { kind: "link", ...house.place, inquiry }, house.house.now()))?.contact.email;
  /** When an address was put on file, in milliseconds. */
  const changedAt = new Map<string, number>();
  const free = `${randomUUID().slice(0, 8)}@club.example`;

  const clerk: StaffViewer = {
    ...{ kind: "staff", ...house.place, schools: [house.place.school], id: house.office.id },
    ...{ name: "Ruth Bell", title: "Front office", roles: ["office", "supervisor"] },
  };
  const duty = async (is: (duty: Duty) => boolean) =>
    (await state())?.duties.find((one) => one.state === "due" && is(one))?.id ?? "none";
  /** The first weekday so many days from now. */
  const weekday = (later: number): string => {
    let day = Temporal.Instant.from(house.house.now())
      .toZonedDateTimeISO(calendar.tz)
      .toPlainDate()
      .add({ days: later });
    while (day.dayOfWeek > 5) day = day.add({ days: 1 });
    return day.toString();
  };
  /** An act as the form sends it. */
  async function form(act: Parameters<typeof submit>[2], given: object) {
    const { reference } = (await state()) ?? { reference: "" };
    const done = await submit(house.house, clerk, act, reference, given);
    if (done.outcome === "refused") tally.refused++;
  }

  const words = (tells: boolean) => (tells ? tellingWords : plainWords);
  const ring = () => staffTold.ringAll(house.ordered);
  const paths = newerPaths(house, { inquiry, mother, stranger, supervisor, weekday, words, ring });
  async function take(one: Step) {
    switch (one.does) {
      case "look": {
        const { reference } = (await state()) ?? { reference: "" };
        return everyRead.look({
          ...{ inquiry, reference, student: mother.student, isProtected },
          request: releasedOf(inquiry),
          names: new RegExp(`${mother.student}|${reference}|${mother.email}`),
        });
      }
      case "typed":
        // Anybody can type any address, and take it back.
        return void (await does({
          ...{ kind: "supplyFact", fact: "email" },
          value: keep((await contact()) === stranger.email ? mother.email : stranger.email),
        }));
      case "files": {
        // Once released, and from then on fetched at every turn by whoever opened it first.
        const link = { kind: "link" as const, ...house.place, inquiry };
        const request = await releaseOf(house, {
          inquiry,
          student: mother.student,
          guardian: mother.guardian,
        });
        download ??= await issueDownload(house.house, link, request.id);
        const taken = download && (await takeFile(house.house, download, request.item));
        if (!taken) return;
        tally.taken++;
        assert.ok((await allowed("full_file")).has(mother.email), "a record was fetched");
        assert.equal(await contact(), mother.email, "a record was fetched by a link that went elsewhere");
        return;
      }
      case "escalate":
      case "promise":
      case "move":
      case "clock":
      case "extend": {
        const words = one.tells ? tellingWords : plainWords;
        const { withoutWords } = one;
        if (one.does === "escalate")
          return form("escalation", {
            ...{ to: supervisor, reason: "r", tried: "t", nextStep: words, by: weekday(7), withoutWords },
          });
        if (one.does === "clock") return form("clock", { clock: "SAR-1M" });
        if (one.does === "extend")
          return form("clockExtension", {
            duty: await duty(({ clock }) => !!clock),
            reason: words,
            withoutWords,
          });
        if (one.does === "move")
          return form("promise", {
            ...{ duty: await duty(({ told }) => told), by: weekday(12), reason: words, withoutWords },
          });
        const text = goodLetter.replace(
          "Leo's reading group meets on Thursdays at 15:20.",
          "It leaves at 15:20.",
        );
        const promise = `${weekday(7)}T20:30:00.000Z`;
        const reply = replyOf(text, {
          letter: letterTo(mother.email, text),
          about: "general",
          settles: false,
        });
        return void (await does({ ...reply, promise }));
      }
      case "reply": {
        const text =
          one.about === "student"
            ? goodLetter
            : goodLetter.replace("Leo's reading group meets on Thursdays at 15:20.", "It leaves at 15:20.");
        const addresses = { father: father.email, stranger: stranger.email, free };
        const copies = one.to.map((who) => letterTo(addresses[who], text));
        const overrides = copies
          .filter(({ to }) => to.words === free)
          .map(({ id }) => ({ check: freeAddress(id), reason: keep("The club asked.") }));
        const question = one.rests ? (await state())?.privacy?.id : undefined;
        const done = await does(
          replyOf(text, {
            ...{ letter: letterTo(mother.email, text), about: one.about, overrides },
            ...(copies.length && { copies }),
            ...(question && { question }),
          }),
        );
        if ("refused" in done) tally.refused++;
        return;
      }
      case "verify":
        return void (await does({ kind: "verifyIdentity", level: 3, method: "call_back" }));
      case "seen":
        return void (await does({ kind: "verifyIdentity", level: 4, method: "photo_id" }));
      case "ask":
        return void (await does({
          ...{
            kind: "askPrivacyOfficer",
            id: randomUUID(),
            asks: keep("May it go?"),
            draft: keep(goodLetter),
          },
          ...{ category: "own_record", rule: "3.3.b", to: keep(`${mother.email}\n${father.email}`) },
        }));
      case "yes":
      case "no": {
        const question = (await state())?.privacy?.id ?? randomUUID();
        const done = await does(
          { kind: "answerPrivacyQuestion", question, answer: one.does, reason: keep("So.") },
          officer,
        );
        if (!("refused" in done))
          yes = one.does === "yes" ? { to: new Set([mother.email, father.email]), stands: true } : null;
        house.at(new Date(Date.parse(house.house.now()) + 1_000).toISOString());
        return;
      }
      case "month":
        days += 31;
        return house.at(new Date(Date.parse("2026-11-16T14:00:00.000Z") + days * 86_400_000).toISOString());
      case "order":
        changed();
        return void (await house.read((tx) =>
          tx
            .insertInto("orders")
            .values({
              ...{
                ...at,
                id: randomUUID(),
                student_id: mother.student,
                status: "partial",
                document_id: null,
              },
              ...{ guardian_id: family[one.whose].guardian, from_date: null, until_date: null },
              ...{ review_by: "2027-06-01", reviewer: house.office.id, entered_by: house.office.id },
              ...{ entered_at: house.house.now(), ended_at: null, ended_by: null, end_approved_by: null },
            })
            .execute(),
        ));
      case "end order":
        changed();
        return void (await house.read((tx) =>
          tx
            .updateTable("orders")
            .set({ ended_at: house.house.now(), ended_by: house.office.id })
            .where("guardian_id", "=", family[one.whose].guardian)
            .where("ended_at", "is", null)
            .execute(),
        ));
      case "unlink":
      case "link":
        return void (await house.read((tx) =>
          tx
            .updateTable("guardianships")
            .set({ may_receive_records: one.does === "link" })
            .where("id", "=", family[one.whose].link)
            .execute(),
        ));
      case "flag":
        changed();
        isProtected = true;
        return void (await house.read((tx) =>
          plantFlag(tx, house.place, mother.student, { kind: "address_protected" }),
        ));
      case "void":
        return void (await house.read((tx) =>
          tx
            .updateTable("guardians")
            .set({ identity_void_before: house.house.now() })
            .where("id", "=", family[one.whose].guardian)
            .execute(),
        ));
      case "changed":
        changedAt.set(family[one.whose].guardian, Date.parse(house.house.now()));
        return void (await house.read((tx) =>
          tx
            .updateTable("guardians")
            .set({ email_since: house.house.now() })
            .where("id", "=", family[one.whose].guardian)
            .execute(),
        ));
      case "mail in": {
        const from = one.from === "father" ? father.email : stranger.email;
        const { made } = await house.arrives(mail("How is Leo doing in his group?", { From: from }), {
          from,
        });
        for (const { id } of made) await acknowledge(house.house, house.place, { inquiry: id });
        return leave(50);
      }
      case "new address": {
        const email = `${randomUUID().slice(0, 8)}@example.org`;
        family[one.whose].email = email;
        await house.read((tx) =>
          tx.updateTable("guardians").set({ email }).where("id", "=", family[one.whose].guardian).execute(),
        );
        if (one.whose === "mother") await does({ kind: "supplyFact", fact: "email", value: keep(email) });
        return;
      }
      case "send one":
        return leave(1);
      case "send all":
        return leave(50);
      default:
        return paths.take(one);
    }
  }
  for (const one of steps) {
    await take(one);
    await look();
  }
  await paths.end();
  await leave(50);
  await look();
  for (const [what, times] of Object.entries(paths.done)) tally.did[what] = (tally.did[what] ?? 0) + times;
  if (plays++ % 4 === 0) await take({ does: "look" });
}
let plays = 0;

test("whatever happens to a family, no mail reaches an address that was not allowed at that moment", async () => {
  const numRuns = turns(14, 60);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), (steps) =>
      play([{ does: "verify" }, ...steps]),
    ),
    { numRuns, seed: 7, endOnFailure: true },
  );
  // Each notice while its reader may hear it, and with what takes that away before it leaves.
  const notices = (["escalate", "promise", "move", "clock", "extend"] as const).flatMap((does) => [
    ...[false, true].map((tells): Step => ({ does, tells, withoutWords: false })),
  ]);
  const [order, typed]: Step[] = [{ does: "order", whose: "mother" }, { does: "typed" }];
  const ends: (Step | undefined)[][] = [
    [{ does: "send all" }, order],
    [order, { does: "send all" }],
    [{ does: "void", whose: "mother" }, { does: "send all" }],
    [typed, { does: "send all" }],
    [{ does: "seen" }, { does: "files" }, { does: "files" }, typed, { does: "files" }],
  ];
  // And each newer path, so that none is only perhaps among them; with a star it tells of the student.
  const asked = (said: string): Step[] =>
    said.split(", ").map((one) => {
      if (one === "order") return order as Step;
      if (one === "reply") return { does: "reply", about: "student", to: [], rests: false };
      return { does: one.replace("*", ""), tells: one.endsWith("*"), withoutWords: false } as Step;
    });
  const newer = [
    "verify, split, other reply, join, send all, part, scheduled, undo, send all, take back, day, send all",
    "verify, scheduled, sooner, send all, plan, plan*, complaint, complaint*, send all, note, send all",
    "incident, safe, incident, note, danger, forwarded*, forwarded, send all",
    "verify, reply, send all, split, other reply, undo, plan*, order, day, send all, seen, seen, seen",
    "verify, complaint*, complaint*, order, send all, seen, files, files, take back",
  ];
  for (const said of newer) await play(asked(said));
  for (const end of ends)
    await play([{ does: "verify" }, ...notices, ...end.flatMap((one) => (one ? [one] : []))]);
  // It would prove nothing if nothing ever left, or nothing was ever stopped.
  const { sent, refused, held, told, shown, hidden, acknowledged } = tally;
  assert.ok(sent > 10 && refused > 5 && held > 3 && told > 5, JSON.stringify(tally));
  assert.ok(shown > 5 && hidden > 5 && acknowledged > 3, JSON.stringify(tally));
  const { notices: left, fixed, alerts, taken } = tally;
  assert.ok(left > 10 && fixed > 3 && alerts > 5 && taken > 1, JSON.stringify(tally));
  const newerSteps =
    "split,other reply,joining,parting,note,plan,scheduled,undo,sooner,take back,safe,forwarded,danger,incident,complaint";
  for (const what of newerSteps.split(","))
    assert.ok(tally.did[what], `${what} was never done: ${JSON.stringify(tally.did)}`);
  for (const purpose of ["complaint", "incident", "contact_plan"])
    assert.ok(tally.by[purpose], `no ${purpose} ever left: ${JSON.stringify(tally.by)}`);
  assert.ok(tally.joined > 1, "nothing was ever put together");
  for (const [way, times] of Object.entries(staffTold.tally))
    assert.ok(times > 0, `nobody was told by ${way}`);
  assert.ok(everyRead.tally.shown > 50 && everyRead.tally.withheld > 500, JSON.stringify(everyRead.tally));
});
