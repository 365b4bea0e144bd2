import { may } from "../../access/may.ts";
import type { Role } from "../../inquiry/actor.ts";

/** Where the desk begins for somebody: with what is owed, or with the procedure for those who see no inquiries. */
export const deskHome = (roles: readonly Role[]): string => (may(roles, "see queue") ? "/desk" : "/desk/sop");
