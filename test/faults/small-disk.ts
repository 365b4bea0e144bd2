import { spawnSync } from "node:child_process";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

export type SmallDisk = {
  /** Leaves not a block. */
  fill(): void;
  makeRoom(): void;
  unmount(): void;
};

/** A disk in memory of so many megabytes at an empty folder; null where none can be made, which takes root on Linux. */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk | null {
  const options = ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=700`, "tmpfs", folder];
  if (spawnSync("mount", options, { stdio: "ignore" }).status !== 0) return null;
  const filler = join(folder, "filler");
  return {
    fill() {
      const file = openSync(filler, "w");
      const block = Buffer.alloc(1024 * 1024);
      try {
        for (;;) writeSync(file, block);
      } catch (error) {
        if ((error as { code?: string }).code !== "ENOSPC") throw error;
      } finally {
        closeSync(file);
      }
    },
    makeRoom: () => rmSync(filler, { force: true }),
    unmount: () => void spawnSync("umount", [folder], { stdio: "ignore" }),
  };
}
