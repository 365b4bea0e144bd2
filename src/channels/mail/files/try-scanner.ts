import type { Scanner } from "./scanner.ts";

/** The test file of all scanners (eicar.org), in two halves, so that no scanner takes our own code for it. */
export const eicar = Buffer.from(
  ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join(""),
);

/** Does the scanner find what every scanner finds, and nothing where nothing is? A sentence for whoever looks. */
export async function tryScanner(scanner: Scanner): Promise<{ well: boolean; says: string }> {
  const [harmless, harmful] = [await scanner.scan(Buffer.from("Words.")), await scanner.scan(eicar)];
  if (harmless.state === "failed" || harmful.state === "failed")
    return {
      well: false,
      says: "The virus scanner in CLAMD_URL does not answer: files are handed out as “could not be scanned”. Start it, or see its log.",
    };
  return harmless.state === "clean" && harmful.state === "infected"
    ? { well: true, says: "The virus scanner answers, and finds the test file of all scanners." }
    : {
        well: false,
        says: "The virus scanner answers, and does not find the test file of all scanners. See its databases.",
      };
}
