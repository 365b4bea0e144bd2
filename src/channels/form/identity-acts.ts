import { z } from "zod";
import { levelOf } from "../../rights/identity.ts";
import { act } from "./act.ts";

/** The acts that make sure who is asking: what was seen or heard, what did not come off, and a check on its way. */
export const identityActs = {
  identity: act(
    z
      .strictObject({ method: z.enum(["call_back", "photo_id", "document"]) })
      .meta({ id: "Identity", description: "How it was verified who is asking" }),
    ({ method }) => ({ kind: "verifyIdentity", method, level: levelOf[method] }),
  ),
  identityTry: act(
    z
      .strictObject({
        method: z.enum(["call_back", "photo_id", "document"]),
        result: z.enum(["not_confirmed", "not_reached", "not_shown"]),
      })
      .meta({
        id: "IdentityTry",
        description: "It was tried to make sure who is asking, and it is not sure",
      }),
    ({ method, result }) => ({ kind: "tryIdentity", method, result }),
  ),
  identityCheck: act(
    z.strictObject({}).meta({
      id: "IdentityCheck",
      description: "A link and a code to the address on file; they work once, for ten minutes",
    }),
    (_, { check }) => check ?? { kind: "sendIdentityCheck" },
  ),
} as const;
