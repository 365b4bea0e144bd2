// Runs the whole program for the journeys, as `npm start` does, on data that is thrown away when it ends.
import { spawn } from "node:child_process";
import { settingNames } from "../src/config.ts";
import { throwAway, throwAwayFolder } from "./throw-away.ts";

const folder = await throwAwayFolder();
const { JOURNEY_PORT = "4510", JOURNEY_MAIL_PORT = "4511", ...env } = process.env;
for (const name of settingNames) delete env[name];
const server = spawn(process.execPath, ["src/main.ts"], {
  stdio: ["ignore", "inherit", "inherit"],
  detached: true, // the signal that ends the journeys reaches it once: from here
  env: { ...env, DATA_DIR: folder, PORT: JOURNEY_PORT, SMTP_IN_PORT: JOURNEY_MAIL_PORT },
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill("SIGTERM"));
server.on("exit", async (code) => {
  await throwAway(folder);
  process.exit(code ?? 1);
});
