import type { CameBack } from "../../store/reads/came-back.ts";
import { bounceWords } from "./bounce-words.ts";
import { dayWords, type SchoolClock } from "./when-words.ts";

type Reach = { email: string | null; phone: string | null };

/** An address that cannot be reached, why, and the ways that are left. */
export type Unreachable = { address: string; says: string; ways: string[] };

/** Whether letters to one of a person's addresses come back; `here` is the one they gave now, `file` what is on file. */
export function unreachable(
  back: readonly CameBack[],
  { here, file }: { here: Reach; file: Reach | null },
  clock: SchoolClock,
): Unreachable | null {
  const isBack = (address: string | null | undefined) =>
    back.find((one) => one.address === address?.trim().toLowerCase());
  const found = isBack(here.email) ?? isBack(file?.email);
  if (!found) return null;
  const phones = [...new Set([here.phone, file?.phone].filter((one) => one != null && one !== ""))];
  const other = [here.email, file?.email].find((address) => address && !isBack(address));
  const ways = [
    ...phones.map((phone) => `Ring ${phone}.`),
    ...(other ? [`${other === here.email ? "They gave" : "On file is"} another address: ${other}.`] : []),
  ];
  return {
    address: found.address,
    says: `The last letter, written ${dayWords(found.at, clock)}, came back: ${bounceWords(found.status)}.`,
    ways:
      ways.length > 0
        ? ways
        : ["No telephone and no other address is known: write by post, or ask whoever knows the family."],
  };
}
