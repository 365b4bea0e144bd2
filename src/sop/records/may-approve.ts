import type { Role } from "../../inquiry/actor.ts";

const approvers: readonly Role[] = ["privacy_officer", "administrator"];

/** May somebody with these roles approve what leaves, or decide what is refused? Never what they had a hand in. */
export const mayApprove = (roles: readonly Role[]): boolean => roles.some((role) => approvers.includes(role));
