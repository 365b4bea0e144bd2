import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";

const clone = mkdtempSync(join(tmpdir(), "answerable-clone-"));
after(() => rmSync(clone, { recursive: true }));

const at = (path: string) => join(clone, path);
const lock = (version: string) =>
  JSON.stringify({
    packages: {
      "": {},
      "node_modules/a": { version },
      "node_modules/mac": { version: "1.0.0", optional: true },
    },
  });

/** A fresh clone on a machine whose npm installs what the lock file says, and notes that it was asked. */
beforeEach(() => {
  for (const folder of ["bin", "machine", "node_modules"])
    rmSync(at(folder), { recursive: true, force: true });
  for (const folder of ["bin", "machine"]) mkdirSync(at(folder));
  writeFileSync(at("package-lock.json"), lock("1.0.0"));
  writeFileSync(
    at("machine/npm"),
    `#!/bin/sh
echo "$*" >> machine/asked
mkdir -p node_modules/.bin && : > node_modules/.bin/node
echo '${JSON.stringify({ packages: { "node_modules/a": { version: "VERSION" } } })}' |
  sed "s/VERSION/$(sed 's/.*"node_modules\\/a":{"version":"//; s/".*//' package-lock.json)/" > node_modules/.package-lock.json
echo "added 1 package"
`,
  );
  chmodSync(at("machine/npm"), 0o755);
  copyFileSync(join(import.meta.dirname, "setup.js"), at("bin/setup.js"));
});

const asked = () =>
  existsSync(at("machine/asked")) ? readFileSync(at("machine/asked"), "utf8").trim().split("\n").length : 0;
const setUp = () => {
  const env = { ...process.env, PATH: `${at("machine")}:/usr/bin:/bin`, NODE_ENV: "production" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [at("bin/setup.js")], {
    cwd: "/",
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

test("a fresh clone is set up once, with one line, from any folder", () => {
  const line = "Installing what Answerable is made of; this is needed once and takes about half a minute.\n";
  assert.deepEqual(setUp(), { status: 0, stdout: "", stderr: line });
  assert.match(readFileSync(at("machine/asked"), "utf8"), /^ci .*--include=dev/);
  assert.deepEqual(setUp(), { status: 0, stdout: "", stderr: "" });
  assert.equal(asked(), 1);
});

test("a changed lock file, a package gone, or an interrupted installation is set up again", () => {
  setUp();
  writeFileSync(at("package-lock.json"), lock("1.0.1"));
  setUp();
  assert.equal(asked(), 2);
  writeFileSync(at("node_modules/.package-lock.json"), '{"packages":{}}');
  setUp();
  assert.equal(asked(), 3);
  rmSync(at("node_modules/.package-lock.json"));
  setUp();
  assert.equal(asked(), 4);
  setUp();
  assert.equal(asked(), 4);
});

test("an installation that fails is a sentence and a failure", () => {
  writeFileSync(at("machine/npm"), "#!/bin/sh\nexit 7\n");
  const { status, stderr } = setUp();
  assert.equal(status, 1);
  assert.match(stderr, /cannot be set up: "npm ci" did not finish \(code 7\)/);
  writeFileSync(at("machine/npm"), "#!/bin/sh\nmkdir -p node_modules\n");
  assert.match(setUp().stderr, /no Node 26 for/);
});
