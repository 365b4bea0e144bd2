import { join } from "node:path";
import { config } from "../config.ts";
import { allSchools } from "../store/places.ts";
import { openKeys } from "../store/seal/keys.ts";
import { verifyRecord } from "../store/seal/verify.ts";
import { outsideCheckpoints, withDatabase } from "./with-database.ts";

/** Checks the record of every school; 0 when all of it stands, 1 when an entry is bad. */
export function verify(): Promise<number> {
  return withDatabase(async (db) => {
    const { dataDir } = config();
    const keys = await openKeys(join(dataDir, "keys"));
    const outside = outsideCheckpoints(dataDir);
    let code = 0;
    for (const { district, school, name } of await allSchools(db)) {
      const own = outside.filter((mark) => mark.district_id === district && mark.school_id === school);
      const { entries, unsealed, checkpoints, problem } = await verifyRecord(
        db,
        { district, school },
        keys.sealPublic,
        own,
      );
      if (problem) {
        console.log(`${name}: the record does not stand. ${problem}`);
        code = 1;
      } else {
        const waiting = unsealed > 0 ? `, ${unsealed} waiting for their seal` : "";
        console.log(
          `${name}: the record stands. ${entries} entries${waiting}, ${checkpoints} signed checkpoints.`,
        );
      }
    }
    return code;
  });
}
