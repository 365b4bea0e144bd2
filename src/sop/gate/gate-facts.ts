import type { Standing } from "../../rights/standing.ts";
import type { AddressState } from "./address-state.ts";

/** A copy of a reply, with whom its address belongs to among the student's people; null: nobody on file. */
export type CopyFacts = {
  letter: string;
  address: string;
  guardian: { id: string; name: string } | null;
  standing: Standing | null;
  /** How the address stands to the file of its reader; absent: nobody looked. */
  state?: AddressState;
};

/** What the gate needs beside the draft: the question that the reply rests on, and who gets a copy. */
export type GateFacts = {
  /** As the privacy officer was asked. `voided`: the family's file changed after the answer. */
  asked: { draft: string; to: string[]; voided: boolean } | null;
  copies: CopyFacts[];
  /** How the address of the letter itself, or of a notice, stands to the file of whoever asks; absent when none is mailed. */
  to?: AddressState;
};
