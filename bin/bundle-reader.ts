// Makes one file of the code of the process that reads mails, lets it run up to where it would begin to listen, and keeps
// its memory as it is then, with what it was made from beside it: such a process is begun often, and wakes in a quarter
// of the time that it takes to load.
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "vite";
import { bare } from "../src/channels/mail/parsing/one-child.ts";
import { bundled } from "../src/channels/mail/parsing/reader-code.ts";
import { root } from "./root.ts";

const code = "child.cjs"; // what is to be woken is no module
const folder = join(root, bundled.folder);
const made = await build({
  configFile: false,
  root,
  publicDir: false,
  logLevel: "warn",
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: "src/channels/mail/parsing/child.ts",
    outDir: folder,
    emptyOutDir: true,
    minify: true,
    target: "esnext",
    rolldownOptions: { output: { format: "cjs", entryFileNames: code, codeSplitting: false } },
  },
});
const asleep = join(folder, bundled.asleep);
execFileSync(process.execPath, ["--snapshot-blob", asleep, "--build-snapshot", join(folder, code)], bare);
rmSync(join(folder, code));
const modules = [made].flat().flatMap((one) => ("output" in one ? one.output : []));
const sources = modules
  .flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []))
  .map((id) => relative(root, id))
  .filter((file) => file.startsWith("src/"));
writeFileSync(join(folder, bundled.madeFrom), JSON.stringify(["package-lock.json", ...sources]));
