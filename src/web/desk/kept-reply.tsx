import type { ActName } from "../../channels/form/acts.ts";
import type { Answer } from "./answered.ts";
import { replyIn, replyPrefix } from "./part-reply.ts";

/** What is done for a reply that was refused until it is known who asks. */
const onTheWay = new Set<ActName>(["identity", "identityTry", "identityCheck"]);

/**
 * A refused reply as fields of the forms that make sure who asks: without scripts the page that comes next would have
 * lost it. Where scripts run, the tab keeps the draft and there is nothing here.
 */
export const KeptReply = ({ act, answer }: { act: ActName; answer: Answer | undefined }) => {
  const reply = onTheWay.has(act) ? replyIn(answer) : undefined;
  return Object.entries(reply ?? {}).map(([field, value]) => (
    <input key={field} type="hidden" name={`${replyPrefix}${field}`} value={value} />
  ));
};
