import { config } from "../config.ts";
import { isEmpty, seedDemo } from "../demo/seed.ts";
import { openHouse } from "../open-house.ts";
import { failed, withDatabase } from "./with-database.ts";

/** Puts the demo school and one term of its inquiries into an empty database. */
export function seed(): Promise<number> {
  return withDatabase(async (db, url) => {
    if (!(await isEmpty(db)))
      return failed("There is a school in this database already; the demo goes into an empty one.");
    const { house, close } = await openHouse(config(), url, { works: false, report: console.error });
    try {
      await seedDemo(house);
    } finally {
      await close();
    }
    console.log("The demo school is there.");
    return 0;
  });
}
