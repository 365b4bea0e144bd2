import { parseArgs } from "node:util";
import { type Law, lawNames } from "../sop/statutory-clocks.ts";
import { inside } from "../store/database.ts";
import { lawsAt, orderLaws } from "../store/order-laws.ts";
import { allSchools } from "../store/places.ts";
import { failed, withDatabase } from "./with-database.ts";

const known = Object.keys(lawNames).join(", ");
const use = `Use: answerable laws --school S [US-CA US …], the most specific first. There are: ${known}.`;

/** Says which laws are on at a school (its number or its short name), in their order; with laws, switches them on. */
export async function laws(args: string[]): Promise<number> {
  let given: { values: { school?: string }; positionals: string[] };
  try {
    given = parseArgs({ args, options: { school: { type: "string" } }, allowPositionals: true });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}. ${use}`);
    return 2;
  }
  const wanted = [...new Set(given.positionals.flatMap((word) => word.split(",")).filter(Boolean))];
  const strange = wanted.find((law) => !Object.hasOwn(lawNames, law));
  if (!given.values.school || strange) {
    console.error(strange ? `There is no law "${strange}". ${use}` : use);
    return 2;
  }
  return withDatabase(async (db) => {
    const schools = await allSchools(db);
    const at = schools.find(
      ({ school, slug }) => slug === given.values.school || String(school) === given.values.school,
    );
    if (!at)
      return failed(
        `There is no school "${given.values.school}". There are: ${schools.map(({ slug }) => slug).join(", ") || "none yet"}.`,
      );
    const place = { district: at.district, school: at.school };
    const on = await inside(db, { district: at.district, schools: [at.school] }, async (tx) => {
      if (wanted.length > 0) await orderLaws(tx, place, wanted as Law[], new Date().toISOString());
      return lawsAt(tx, place);
    });
    for (const law of on) console.log(`${law}\t${lawNames[law]}`);
    if (wanted.length > 0)
      console.error("From now on. What was received before stays under its own. Your counsel confirms this.");
    return 0;
  });
}
