import { dirname, join } from "node:path";

/** The project's folder, absolute. */
export const root: string = dirname(import.meta.dirname);

/** The environment for a tool of node_modules: its `#!/usr/bin/env node` finds the pinned Node, whoever calls. */
export const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}`,
});
