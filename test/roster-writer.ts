// A process that begins to write an import, and stands still when all of it is written and nothing is committed. It is killed there.
import type { StaffViewer } from "../src/access/viewer.ts";
import { applyRoster } from "../src/apply-roster.ts";
import type { Desk } from "../src/perform.ts";
import { openDatabase } from "../src/store/database.ts";
import { workOnRoster } from "../src/work-on-roster.ts";

const [url = "", viewer = "", id = "", print = "", now = ""] = process.argv.slice(2);
const desk: Desk = {
  ...{ db: openDatabase(url), now: () => now, mailDomain: "" },
  enqueue: () => {
    console.log("in the middle");
    return new Promise(() => setInterval(() => undefined, 1_000));
  },
};
const administrator: StaffViewer = JSON.parse(viewer);
await workOnRoster(desk, administrator, id, () => applyRoster(desk, administrator, id, print));
