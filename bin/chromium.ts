// Unpacks the Chromium that @sparticuz/chromium carries, with the system libraries it needs, into node_modules/.cache,
// where the journeys expect it and `npm ci` throws it away. Nothing is downloaded.
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./root.ts";

const folder = join(root, "node_modules/.cache/chromium");

/** How Playwright launches it; undefined where the package has no Chromium (macOS), so that Playwright looks for its own. */
export const launchOptions =
  process.platform === "linux"
    ? {
        executablePath: join(folder, "chromium"),
        args: ["--no-sandbox"],
        env: { ...process.env, LD_LIBRARY_PATH: join(folder, "al2023/lib") },
      }
    : undefined;

/** Unpacks it once. Under another name first: a folder of that name is whole. */
export async function unpackChromium(): Promise<void> {
  if (!launchOptions || existsSync(folder)) return;
  const { default: chromium, inflate } = await import("@sparticuz/chromium");
  const unpacking = `${folder}.${process.pid}`;
  mkdirSync(unpacking, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = unpacking; // where @sparticuz/chromium unpacks to
  await chromium.executablePath();
  await inflate(fileURLToPath(new URL("../bin/al2023.tar.br", import.meta.resolve("@sparticuz/chromium"))));
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  if (existsSync(folder)) rmSync(unpacking, { recursive: true });
  else renameSync(unpacking, folder);
}

if (import.meta.main) await unpackChromium();
