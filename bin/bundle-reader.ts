// Makes one file of the code of the process that reads mails, with what it was made from beside it: such a process is
// begun often, may read nothing but its own code, and so cannot keep what Node would compile once.
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "vite";
import { bundled } from "../src/channels/mail/parsing/reader-code.ts";
import { root } from "./root.ts";

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
    rolldownOptions: { output: { entryFileNames: bundled.code, codeSplitting: false } },
  },
});
const modules = [made].flat().flatMap((one) => ("output" in one ? one.output : []));
const sources = modules
  .flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []))
  .map((id) => relative(root, id))
  .filter((file) => file.startsWith("src/"));
writeFileSync(join(folder, bundled.madeFrom), JSON.stringify(["package-lock.json", ...sources]));
