import type { Standing } from "../../rights/standing.ts";
import type { Edition } from "../edition.ts";
import { type Hearing, hearing } from "../hearing.ts";
import { type AddressState, addressed } from "./address-state.ts";
import { onceAnswered } from "./once-answered.ts";

type Here = Parameters<typeof hearing>[2] & { edition: Pick<Edition, "identity"> };
type How = {
  /** Where a letter goes; absent when nothing is mailed. */
  to?: AddressState | undefined;
  /** The privacy officer's yes stands for this very reply. */
  isAnswered?: boolean;
};

/**
 * What a person may be told about a student by this way. The privacy officer's yes lifts what was theirs to decide; who it
 * is, and that the letter goes to the address on file, has to stand all the same.
 */
export function heardAt(
  standing: Standing | null,
  category: string,
  here: Here,
  { to = "on_file", isAnswered = false }: How,
): Hearing {
  const first = hearing(standing, category, { ...here, to });
  const isLifted = isAnswered && first.decision === "ask_privacy_officer";
  return addressed(isLifted ? onceAnswered(standing, first, here.edition) : first, to, standing);
}
