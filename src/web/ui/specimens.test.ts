import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "@playwright/test";
import { createServer as createVite, type ViteDevServer } from "vite";
import { build } from "../../../bin/build.ts";
import { launchOptions, unpackChromium } from "../../../bin/chromium.ts";
import { objections } from "../../../test/axe.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const client = `${root}build/client`;
const pages = {
  today: "TodaySpecimen",
  inquiry: "InquirySpecimen",
  pieces: "PiecesSpecimen",
  portal: "PortalSpecimen",
} as const;
type Name = keyof typeof pages;
const names = Object.keys(pages) as Name[];

let vite: ViteDevServer | undefined;
let browser: Browser;
let show: (name: Name, direction?: string) => string;
const server = createServer(({ url = "" }, response) => {
  const { pathname, searchParams } = new URL(url, "http://here");
  const name = names.find((one) => `/${one}` === pathname);
  if (name) response.setHeader("content-type", "text/html").end(show(name, searchParams.get("dir") ?? "ltr"));
  else if (pathname.endsWith(".css"))
    response.setHeader("content-type", "text/css").end(readFileSync(client + pathname));
  else response.writeHead(404).end();
});

before(async () => {
  assert.ok(build(), "the pages must build");
  const stylesheet = readdirSync(`${client}/assets`).find((file) => file.endsWith(".css"));
  vite = await createVite({
    configFile: false,
    root,
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  const { specimenPage } = await vite.ssrLoadModule("/src/web/ui/specimen-page.ts");
  const components = await vite.ssrLoadModule("/src/web/ui/specimens.tsx");
  show = (name, direction) =>
    specimenPage(components[pages[name]], {
      stylesheet: `/assets/${stylesheet}`,
      direction,
      language: name === "portal" && direction === "rtl" ? "ar" : "en",
    });
  await unpackChromium();
  browser = await chromium.launch(launchOptions);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
after(async () => {
  await browser?.close();
  await vite?.close();
  server.close();
});

test("no piece carries a style or a script of its own: the content security policy would refuse it", () => {
  for (const name of names) assert.doesNotMatch(show(name), /\sstyle=|<script|<style|\son[a-z]+=/, name);
});

for (const [width, scheme, direction] of [
  [320, "light", "rtl"],
  [768, "dark", "ltr"],
  [1440, "light", "ltr"],
] as const)
  test(`every piece is readable and reachable at ${width} px, ${scheme}, ${direction}`, async () => {
    const address = server.address();
    assert.ok(address && typeof address === "object");
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
    const page = await context.newPage();
    for (const name of names) {
      await page.goto(`http://127.0.0.1:${address.port}/${name}?dir=${direction}`);
      assert.deepEqual(await objections(page), [], name);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(wider <= 0, `${name} is ${wider} px too wide`);
    }
    await context.close();
  });
