import { config } from "../config.ts";
import { firstDemo, standingOf } from "../demo/first-demo.ts";
import { openHouse } from "../open-house.ts";
import { failed, withDatabase } from "./with-database.ts";

/** Puts the demo school and one term of its inquiries into an empty database. */
export function seed(): Promise<number> {
  return withDatabase(async (db, url) => {
    if ((await standingOf(db)) === "whole")
      return failed("There is a school in this database already; the demo goes into an empty one.");
    const { house, close } = await openHouse(config(), url, { works: false, report: console.error });
    try {
      if (!(await firstDemo(house, url, console.log))) return 1;
    } finally {
      await close();
    }
    console.log("The demo school is there.");
    return 0;
  });
}
