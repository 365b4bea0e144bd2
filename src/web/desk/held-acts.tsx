import { useFetcher } from "react-router";
import type { ActName } from "../../channels/form/acts.ts";
import { nounOf } from "./act-nouns.ts";
import type { Answer } from "./answered.ts";

const names = Object.keys(nounOf) as ActName[];

/** The sending of one act on one inquiry. */
export const useActFetcher = (inquiry: string, act: ActName) =>
  useFetcher<Answer>({ key: `${inquiry} ${act}` });

/**
 * Holds the sending of every act as long as the inquiry is shown. The news of an act may take its form off the page
 * before its own answer comes; without a holder that answer, and where it leads, would be dropped.
 */
export const HeldActs = ({ inquiry }: { inquiry: string }) =>
  names.map((act) => <Held key={act} inquiry={inquiry} act={act} />);

function Held({ inquiry, act }: { inquiry: string; act: ActName }) {
  useActFetcher(inquiry, act);
  return null;
}
