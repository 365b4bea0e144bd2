import type { Browser, BrowserContext, BrowserContextOptions, Page } from "@playwright/test";
import { demoPassword, staffAddress } from "../../src/demo/staff.ts";
import { expect } from "./test.ts";

type Session = { cookies: Awaited<ReturnType<BrowserContext["cookies"]>>; home: string };
const sessions = new Map<string, Session>();

/** Fills in the sign-in page, whose session is nobody else's: for journeys that end it or are about it. */
export async function signIn(page: Page, name: string, password = demoPassword): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(staffAddress(name));
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Somebody where signing in leads them, or at another page. They sign in once in a worker's school and keep their session. */
export async function sitDown(page: Page, name: string, at?: string): Promise<void> {
  const kept = sessions.get(name);
  if (kept) await page.context().addCookies(kept.cookies);
  else {
    await signIn(page, name);
    await expect(page).toHaveURL(/\/desk/);
    sessions.set(name, { cookies: await page.context().cookies(), home: new URL(page.url()).pathname });
  }
  const goes = at ?? kept?.home;
  if (goes) await page.goto(goes);
  await expect(page).toHaveURL(/\/desk/);
}

/** The same, in a browser of their own. */
export async function deskOf(
  browser: Browser,
  name: string,
  { at, ...options }: BrowserContextOptions & { at?: string } = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await sitDown(page, name, at);
  return page;
}
