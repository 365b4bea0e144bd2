import { readFileSync } from "node:fs";
import pg from "pg";
import { startCluster } from "../src/store/embedded.ts";
import { rawOperations } from "./raw.ts";
const { url, planted, seeded } = JSON.parse(readFileSync("/tmp/answerable-bench-dev/bench_1000.json", "utf8"));
const c = await startCluster("/tmp/answerable-bench-dev/postgres");
if ("problem" in c) throw new Error(c.problem);
const su = (await c.database("bench_1000")).replace("//answerable@", "//postgres@");
const s = new pg.Client({ connectionString: su }); await s.connect();
await s.query("create table if not exists bench_jobs (id uuid primary key default gen_random_uuid(), name text, data jsonb, priority int default 0, created_on timestamptz default now())");
const raw = await rawOperations(su, planted, seeded);
for (const [n, once] of Object.entries(raw.operations)) try { await once(0, 0); console.log(n, "ok"); } catch (e) { console.log(n, e); }
await raw.close(); await s.end();
