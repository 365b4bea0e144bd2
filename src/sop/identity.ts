import type { Command } from "../inquiry/command.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { Level } from "../rights/identity.ts";
import type { Forbidden } from "./clause.ts";
import type { World } from "./world.ts";

/** How many checks one person may be sent within an hour, whoever asks for them. */
const mostChecks = 3;

/** The identity level that counts at this moment. */
function levelNow(inquiry: Inquiry, world: World): Level {
  if (world.identity !== undefined) return world.identity?.proven?.level ?? 0;
  const { identity } = inquiry;
  return identity && identity.until > world.now ? identity.level : 0;
}

/** What stands in the way of making sure who is asking, as 3.3.b sees it: proof always goes out to a contact on file. */
export function identityForbids(command: Command, inquiry: Inquiry | null, world: World): Forbidden | null {
  if (command.kind === "sendIdentityCheck") return forbidsCheck(inquiry, world);
  if (command.kind !== "verifyIdentity") return null;
  if (!inquiry?.guardian)
    return {
      because:
        "Nobody on file is linked to this inquiry, so there is nobody whose identity could be verified.",
      instead: "Link the parent as on file first, then verify their identity.",
    };
  if (command.guardian && command.guardian !== inquiry.guardian)
    return {
      because: "The proof is another person's than the one who is linked to this inquiry now.",
      instead: "Make sure again of the person who is linked.",
    };
  const { method } = command;
  if (method === "call_back" && world.identity && world.identity.phone !== "usable")
    return {
      because:
        world.identity.phone === "none"
          ? "No number is on file for this person, so nobody can be rung who is known."
          : "The number on file changed less than 30 days ago: whoever changed it would answer.",
      instead: "Send a check to the address on file, or see photo ID at the office.",
    };
  if (method !== "document") return null;
  if (!world.acting.roles.includes("privacy_officer"))
    return {
      because: "A document that gives authority is checked by the privacy officer.",
      instead: "Ask the privacy officer to look at it.",
    };
  return levelNow(inquiry, world) >= 4
    ? null
    : {
        because: "A document says what a person may do, not that this is the person.",
        instead: "See their photo ID first, then the document.",
      };
}

function forbidsCheck(inquiry: Inquiry | null, world: World): Forbidden | null {
  if (!inquiry?.guardian)
    return {
      because: "Nobody on file is linked to this inquiry, so there is no address on file to send a check to.",
      instead: "Link the parent as on file first. Never send it to the address that the inquiry came from.",
    };
  const { email = "usable", checks = 0 } = world.identity ?? {};
  if (email !== "usable")
    return {
      because:
        email === "none"
          ? "No e-mail address is on file for this person."
          : "The address on file changed less than 30 days ago: whoever changed it would get the check.",
      instead: "Ring the number on file, or see photo ID at the office.",
    };
  return checks < mostChecks
    ? null
    : {
        because: `This person was sent ${mostChecks} checks within the last hour.`,
        instead: "Wait an hour, or ring the number on file.",
      };
}
