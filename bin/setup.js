// Brings node_modules up to date with package-lock.json. Needs no dependency and runs on any Node from 20 on, so that
// a fresh clone can start; everything after it runs on the Node that package-lock.json pins. Speaks on stderr only.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const pinned = "node_modules/.bin/node";

if (!isInstalled()) {
  console.error("Installing what Answerable is made of; this is needed once and takes about half a minute.");
  // Said here, because NODE_ENV=production or an npm setting of the machine would leave out what builds the pages.
  const kinds = ["--include=dev", "--include=optional", "--ignore-scripts=false"];
  const { status, error } = spawnSync("npm", ["ci", "--loglevel=error", ...kinds], {
    stdio: ["ignore", "ignore", 2],
  });
  if (status !== 0)
    stop(`"npm ci" did not finish (${error?.message ?? `code ${status}`}). Its message is above.`);
}
if (!existsSync(pinned))
  stop(`There is no Node 26 for ${process.platform}-${process.arch} in package-lock.json.`);

/** Whether every package of the lock file is there in its version; those for other platforms may be missing. */
function isInstalled() {
  try {
    const packagesIn = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
    const installed = packagesIn("node_modules/.package-lock.json");
    return Object.entries(packagesIn("package-lock.json")).every(
      ([path, { version, optional, devOptional }]) =>
        installed[path] ? installed[path].version === version : path === "" || optional || devOptional,
    );
  } catch {
    return false; // npm writes that file last, so an interrupted installation has none
  }
}

function stop(sentence) {
  console.error(`Answerable cannot be set up: ${sentence}`);
  process.exit(1);
}
