import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { keepOriginal } from "../src/channels/mail/keep-original.ts";
import { mailBytes } from "../src/channels/mail/mail-bytes.ts";
import type { Mail } from "../src/channels/mail/post.ts";
import { acknowledge } from "../src/jobs/acknowledge.ts";
import { readMail } from "../src/jobs/read-mail.ts";
import { sendLetter } from "../src/jobs/send-letter.ts";
import { perform } from "../src/perform.ts";
import { keep } from "../src/store/keep.ts";
import { mail, openMailHouse } from "./mail-house.ts";

// Two schools of ours that write to each other, and a robot that answers everything, for a week of hours.

type Home = Awaited<ReturnType<typeof openMailHouse>>;
type Letter = { from: string; to: string; raw: Buffer };
const domains = { one: "one.example", two: "two.example" };
let homes: Record<keyof typeof domains, Home>;
const sent: { from: string; to: string; subject: string; automatic: boolean }[] = [];
const road: Letter[] = [];

async function openAt(domain: string): Promise<Home> {
  const home = await openMailHouse({ mailDomain: domain });
  await home.read((tx) =>
    sql`update schools set mail_address = slug || '@' || ${domain} where district_id = 1`.execute(tx),
  );
  home.house.post.send = async (letter: Mail, _, started) => {
    await started();
    sent.push({
      from: letter.from.address,
      to: letter.to,
      subject: letter.subject,
      automatic: letter.automatic,
    });
    road.push({ from: letter.from.address, to: letter.to, raw: await mailBytes(letter) });
    return { state: "accepted" };
  };
  return home;
}

before(async () => {
  homes = { one: await openAt(domains.one), two: await openAt(domains.two) };
});
after(async () => {
  await homes.one.close();
  await homes.two.close();
});

const jobs = { "read-mail": readMail, "send-letter": sendLetter, acknowledge };

/** Runs what a house ordered until nothing is left that runs by itself. */
async function work(home: Home): Promise<void> {
  for (let round = 0; round < 20; round++) {
    const job = home.ordered.find(({ name }) => Object.hasOwn(jobs, name));
    if (!job) return;
    home.ordered.splice(home.ordered.indexOf(job), 1);
    await jobs[job.name as keyof typeof jobs](home.house, home.place, job.input);
  }
}

/** How a robot answers: like Exchange, like RFC 3834, or like those that say nothing of themselves. */
const robots = {
  "exchange@robot.example": { Subject: "Automatic reply: Your letter" },
  "vacation@robot.example": { Subject: "Re: Your letter", "Auto-Submitted": "auto-replied" },
  "silent@robot.example": { Subject: "Re: Your letter" },
  // Answers to nobody's signed address, and to no mail that it names.
  "rude@robot.example": { Subject: "Hello" },
} as const;

const header = (raw: Buffer, name: string) =>
  new RegExp(`^${name}: (.+)$`, "im")
    .exec(raw.toString().replaceAll("\r\n", "\n"))?.[1]
    ?.replaceAll(/[<>]/g, "") ?? "";

/** Each letter on the road arrives: at a school of ours, or at a robot, which answers at once to whom it is asked to. */
async function deliver(): Promise<void> {
  for (const { from, to, raw } of road.splice(0)) {
    const home = Object.values(homes).find((_, at) => to.endsWith(`@${Object.values(domains)[at]}`));
    if (home) {
      const arrived = { raw, envelopeFrom: from, envelopeTo: to };
      await keepOriginal(home.house, home.place, arrived, home.house.now());
    } else if (Object.hasOwn(robots, to)) {
      const rude = to.startsWith("rude");
      const answer = {
        ...{ From: to, To: from, ...(!rude && { "In-Reply-To": `<${header(raw, "Message-ID")}>` }) },
        ...robots[to as keyof typeof robots],
      };
      road.push({
        from: to,
        to: (!rude && header(raw, "Reply-To")) || from,
        raw: Buffer.from(mail("I am away.", answer)),
      });
    }
  }
}

const hour = (n: number) => new Date(Date.parse("2026-11-16T14:00:00.000Z") + n * 3_600_000).toISOString();
const letters = (from: string, to: (address: string) => boolean) =>
  sent.filter((one) => one.from.endsWith(`@${from}`) && to(one.to)).length;

test("given a letter of one school to the other and robots, when a week has gone by, then no side wrote more than three", async (t) => {
  // A parent at school one gave the address of school two as their own; the robots write a question each.
  const wrong = mail("When is the concert?", {
    From: "Ana <oak-hill@two.example>",
    To: "oak-hill@one.example",
  });
  road.push({ from: "oak-hill@two.example", to: "oak-hill@one.example", raw: Buffer.from(wrong) });
  for (const [at, robot] of Object.keys(robots).entries())
    road.push({
      ...{ from: robot, to: "oak-hill@one.example" },
      raw: Buffer.from(mail(`Question ${at}?`, { From: robot, To: "oak-hill@one.example" })),
    });
  for (let now = 0; now < 7 * 24; now++) {
    for (const home of Object.values(homes)) home.at(hour(now));
    await deliver();
    for (const home of Object.values(homes)) await work(home);
    // A person at school one answers the parent in their own words, on Tuesday.
    if (now === 24) await answer(homes.one);
  }
  assert.deepEqual(road, []);
  const isTwo = (address: string) => address.endsWith("@two.example");
  const isOne = (address: string) => address.endsWith("@one.example");
  assert.ok(letters("one.example", isTwo) <= 3, JSON.stringify(sent));
  assert.ok(letters("two.example", isOne) <= 3, JSON.stringify(sent));
  // It did begin: an acknowledgement, and the answer, left.
  assert.equal(letters("one.example", isTwo), 2);
  for (const robot of Object.keys(robots))
    assert.ok(
      letters("one.example", (to) => to === robot) <= 3 && letters("one.example", (to) => to === robot) > 0,
      robot,
    );
  const toRobots = Object.keys(robots).map((robot) => letters("one.example", (to) => to === robot));
  t.diagnostic(
    `${letters("one.example", isTwo)} letters to the other school, ${letters("two.example", isOne)} back; to each robot ${toRobots.join(", ")}`,
  );
});

async function answer(home: Home): Promise<void> {
  const inquiries = await home.inquiries();
  for (const inquiry of inquiries) {
    if ((await home.words(inquiry.email?.text)) !== "oak-hill@two.example") continue;
    const letter = {
      ...{ id: crypto.randomUUID(), purpose: "reply" as const, subject: "Re: the concert" },
      ...{ to: keep("oak-hill@two.example"), text: keep("Dear Ana, the concert is on Friday at six.") },
    };
    const made = await perform(home.house, {
      ...{ ...home.place, inquiry: inquiry.id, who: home.office.who },
      command: {
        ...{
          kind: "reply",
          how: "letter",
          letter,
          text: keep("Dear Ana, the concert is on Friday at six.\n\nRuth Bell\nFront office"),
          settles: true,
        },
        ...{ about: "general", asksGuardian: false, overrides: [] },
      },
    });
    assert.ok("inquiry" in made, JSON.stringify(made));
    return;
  }
  assert.fail("there is no inquiry to answer");
}
