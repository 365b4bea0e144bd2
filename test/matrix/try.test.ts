import { test } from "node:test";
import { plantWorld } from "./world.ts";
test("x", async () => { const t=performance.now(); const w = await plantWorld(); console.log(performance.now()-t, w.planted); await w.close(); });
