import type { Role } from "../../inquiry/actor.ts";
import { mayApprove } from "./may-approve.ts";
import type { RecordsRequest } from "./request.ts";

/**
 * May this person see a collected file as it was, and so what was taken out of it? Until it was looked through whoever
 * works on records; then those who had a hand in it, until it is approved or over; and always whoever may approve it.
 */
export function seesOriginal(
  it: RecordsRequest,
  id: string,
  by: { id: string; roles: readonly Role[] },
): boolean {
  const item = it.items.find((one) => one.id === id);
  if (!item) return false;
  const hasHand = it.hands.includes(by.id);
  if (mayApprove(by.roles) && !hasHand) return true;
  if (it.end || it.approval || item.aside) return false;
  return item.ready === null || hasHand;
}
