import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { build } from "../bin/build.ts";
import { launchOptions, unpackChromium } from "../bin/chromium.ts";
import { keepOriginal } from "../src/channels/mail/keep-original.ts";
import { cleanPage } from "../src/channels/mail/page/clean-page.ts";
import { readOriginal } from "../src/channels/mail/read.ts";
import { understandMail } from "../src/channels/mail/understand-mail.ts";
import { perform } from "../src/perform.ts";
import { type Database, inside } from "../src/store/database.ts";
import { keep } from "../src/store/keep.ts";
import type { createApp as create } from "../src/web/app.ts";
import { intake } from "./desk.ts";
import { arm } from "./matrix/actors.ts";
import { type Front, openFront } from "./matrix/front.ts";
import { type MatrixWorld, now, origin, plantWorld } from "./matrix/world.ts";
import { isNightly } from "./profile.ts";

// Every payload of the corpora as a mail's page, its words, its subject, its sender's name and the names of its files, on the
// real pages in a real browser. Every thirtieth in every run, all of them nightly; all of them go through the cleaner in each
// run of its own test.

const corpora = join(import.meta.dirname, "../../shared/corpora/xss");
const skip = existsSync(corpora) ? false : "the corpora are not here";
const all: string[] = skip
  ? []
  : ["payloadbox.json", "h5sc.json", "bluemonday.json", "sanitize_html.json"].flatMap((name) =>
      (
        JSON.parse(readFileSync(join(corpora, name), "utf8")) as (
          | string
          | { payload?: string; input?: string }
        )[]
      ).map((one) => (typeof one === "string" ? one : (one.payload ?? one.input ?? ""))),
    );

const payloads = isNightly ? all : all.filter((_, at) => at % 30 === 0);

/** All of them take many minutes where others use the machine too. */
const settings = { skip, timeout: isNightly ? 3_600_000 : 400_000 };

let browser: Browser;
let world: MatrixWorld;
let front: Front;
let context: BrowserContext;
/** Whatever a payload would have to do to be noticed. */
const caught: string[] = [];
/** Requests that left for anybody else. */
const outwards: string[] = [];

before(async () => {
  if (skip) return;
  assert.ok(build(), "the pages must build");
  await unpackChromium();
  browser = await chromium.launch(launchOptions ?? {});
  world = await plantWorld();
  const { createApp } = (await import(join(import.meta.dirname, "../build/server/index.js"))) as {
    createApp: typeof create;
  };
  front = openFront(createApp, world);
  const { cookie = "" } = (await arm(world)).office;
  context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  await trap(context, cookie);
});
after(async () => {
  await browser?.close();
  front?.stop();
  await world?.close();
});

/** Answers what is asked of us from the real pages and notes everything that is asked of anybody else, or happens. */
async function trap(of: BrowserContext, cookie: string): Promise<void> {
  await of.exposeBinding("caught", (_, what: string) => void caught.push(what));
  await of.addInitScript(() => {
    const tell = (what: string) => () =>
      void (window as unknown as { caught(what: string): void }).caught(what);
    for (const name of ["alert", "confirm", "prompt", "print"]) Object.assign(window, { [name]: tell(name) });
  });
  of.on("page", (page) => {
    if (of.pages().length > 1) caught.push(`a window: ${page.url()}`);
    page.on("dialog", (dialog) => {
      caught.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("console", (line) => {
      if (line.type() === "error" && !line.location().url.endsWith("/desk/events"))
        caught.push(`the console: ${line.text()}`);
    });
    page.on("pageerror", ({ message }) => caught.push(`an error: ${message}`));
  });
  await of.route("**/*", async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (url.origin !== origin) {
      outwards.push(request.url());
      return route.abort();
    }
    // Live changes stay open for ever; nothing here waits for them.
    if (url.pathname === "/desk/events") return route.abort();
    const answer = await front.ask(url.pathname + url.search, {
      ...{ method: request.method(), headers: { ...request.headers(), cookie } },
      ...(request.method() === "POST" && { body: request.postData() ?? "" }),
    });
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
}

const nothing = () => assert.deepEqual({ caught, outwards }, { caught: [], outwards: [] });

const word = (text: string) => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
const part = (type: string, text: string, more = "") =>
  `--frontier\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n${more}\r\n${Buffer.from(text).toString("base64").replaceAll(/.{76}/g, "$&\r\n")}\r\n`;
const named = (name: string) =>
  `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name.toWellFormed())}\r\n`;

/** A mail that carries these payloads in every place that a page shows. */
function mailOf(some: readonly string[]): Buffer {
  const files = some.map((name) => part("text/plain", "words", named(name)));
  return Buffer.from(
    `From: Ana <ana@example.org>\r\nSubject: ${word(some.join(" ").slice(0, 900))}\r\nContent-Type: multipart/mixed; boundary=frontier\r\n\r\n--frontier\r\nContent-Type: multipart/alternative; boundary=other\r\n\r\n${[
      part("text/plain", some.join("\n")),
      part(
        "text/html",
        `<html><body><p>Hello</p>${some.map((one) => `<div>${one}</div>`).join("\n")}</body></html>`,
      ),
    ]
      .join("")
      .replaceAll("--frontier", "--other")}--other--\r\n${files.join("")}--frontier--\r\n`,
  );
}

const inPieces = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
const place = { district: 1, school: 1 };

test(
  "the page that the server has cleaned runs nothing and asks for nothing, even in a page without any policy",
  settings,
  async () => {
    const page = await context.newPage();
    await page.route(`${origin}/bare`, (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><p>bare" }),
    );
    await page.goto(`${origin}/bare`);
    // What is not cleaned is caught: the trap works.
    await page.setContent('<img src="https://elsewhere.example/x" onerror="alert(1)">');
    await page.waitForFunction(() => (document.querySelector("img") as HTMLImageElement).complete);
    await page.waitForTimeout(100);
    assert.ok(caught.length > 0 && outwards.length > 0);
    caught.length = 0;
    outwards.length = 0;
    for (const some of inPieces(payloads, 1_000)) {
      await page.goto(`${origin}/bare`);
      await page.evaluate(
        (html) => {
          document.open();
          document.write(html);
          document.close();
        },
        some.map((one) => `<div>${cleanPage(one).html.replaceAll(/src="cid:\d+"/g, "")}</div>`).join("\n"),
      );
      await page.locator("div").last().waitFor({ state: "attached" });
    }
    await page.close();
    nothing();
  },
);

/** Mails read in as they come, the first of ten as an inquiry and the others as answers to it; the references. */
async function readIn(mails: readonly Buffer[]): Promise<string[]> {
  const references = await Promise.all(
    inPieces(mails, 10).map(async ([first = Buffer.alloc(0), ...others]) => {
      const keepOne = (raw: Buffer) =>
        keepOriginal(
          world.house,
          place,
          { raw, envelopeFrom: "ana@example.org", envelopeTo: "hillcrest@answerable.localhost" },
          now,
        );
      const inquiry = (await readOriginal(world.house, place, await keepOne(first))) ?? "";
      for (const raw of others) {
        const original = await keepOne(raw);
        const { text, quoted } = await understandMail(raw);
        const command = {
          kind: "addMessage",
          text: keep(text),
          quoted: keep(quoted),
          source: "mail",
          from: "guardian",
          original,
        } as const;
        const done = await perform(world.house, { ...place, who: intake, inquiry, command });
        assert.ok("inquiry" in done);
        await at((tx) =>
          tx
            .updateTable("originals")
            .set({ inquiry_id: inquiry, read_at: now })
            .where("id", "=", original)
            .execute(),
        );
      }
      return at((tx) =>
        tx.selectFrom("inquiries").select("reference").where("id", "=", inquiry).executeTakeFirstOrThrow(),
      );
    }),
  );
  return references.map(({ reference }) => reference);
}
const at = <T>(work: (tx: Database) => Promise<T>) => inside(world.db, { district: 1, schools: [1] }, work);

/** Opens every mail of a page as it was written, and waits until each frame stands. */
async function openAll(page: Page): Promise<number> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector(".desk") ?? {}).some((key) => /^__react/.test(key)),
  );
  const all = page.locator(".aswritten");
  await all.evaluateAll((list) => {
    for (const one of list) (one as HTMLDetailsElement).open = true;
  });
  const count = await all.count();
  await page.waitForFunction((many) => document.querySelectorAll(".aswritten iframe").length === many, count);
  for (const frame of await page.locator(".aswritten iframe").all()) await frame.scrollIntoViewIfNeeded();
  return count;
}

test(
  "every payload as page, words and file name of a mail does nothing on its inquiry, with frames open",
  settings,
  async (t) => {
    const lot = inPieces(payloads, 190);
    const mails = lot.map((some) => mailOf(some));
    const references = await readIn(mails);
    let frames = 0;
    let files = 0;
    for (const [nth, reference] of references.entries()) {
      const page = await context.newPage();
      const held = inPieces(mails, 10)[nth]?.length ?? 0;
      // A page waits a few seconds for its mails to be looked at; those that take longer stand on the next one.
      for (let tries = 0; tries < 20; tries++) {
        await page.goto(`${origin}/desk/inquiries/${reference}`);
        if ((await page.locator(".aswritten").count()) >= held) break;
      }
      frames += await openAll(page);
      files += await page.locator(".filelist > li").count();
      assert.ok((await page.frames().length) > 1);
      assert.equal(
        await page.locator(".filelist script, .words script, .filelist img:not([src*='/picture'])").count(),
        0,
      );
      await page.close();
    }
    t.diagnostic(
      `${payloads.length} payloads as page, words and file name: ${frames} frames, ${files} files; ${caught.length} caught, ${outwards.length} outwards`,
    );
    assert.equal(frames, mails.length);
    assert.ok(files >= payloads.length * 0.99, `${files} files`);
    nothing();
  },
);

test(
  "payloads as subject and sender's name do nothing in the list of mail to look at, nor opened there",
  settings,
  async (t) => {
    const lines: string[] = [];
    let line = "";
    for (const one of payloads) {
      if (line.length + one.length > 180 && line) {
        lines.push(line);
        line = "";
      }
      line += `${one.replaceAll(/\s+/g, " ")} `;
    }
    lines.push(line);
    const pages = inPieces(lines, 50).slice(0, process.env.XSS === "all" ? undefined : 1);
    let shown = 0;
    for (const some of pages) {
      await inside(world.db, { district: 1, schools: [1] }, async (tx) => {
        await tx.updateTable("originals").set({ looked_at: now }).where("looked_at", "is", null).execute();
        await tx
          .insertInto("originals")
          .values(
            some.map((one) => ({
              ...{
                district_id: 1,
                school_id: 1,
                id: crypto.randomUUID(),
                at: now,
                inquiry_id: null,
                read_at: now,
              },
              ...{ envelope_from: "", envelope_to: "b@example.org", sha256: crypto.randomUUID() },
              raw: Buffer.from(
                `From: ${word(one)} <m@example.org>\r\nSubject: ${word(one)}\r\nAuto-Submitted: auto-replied\r\nContent-Type: text/html\r\n\r\n${one}\r\n`,
              ),
            })),
          )
          .execute();
      });
      const page = await context.newPage();
      await page.goto(`${origin}/desk/mail`);
      shown += await page.locator(".maillist > li h2").count();
      await page.getByRole("link", { name: "Read it" }).first().click();
      await page.locator(".mailwords").waitFor();
      await page.close();
    }
    t.diagnostic(`${shown} lines of payloads as subject and name, in ${pages.length} lists`);
    assert.ok(shown >= pages.length * 45);
    nothing();
  },
);
