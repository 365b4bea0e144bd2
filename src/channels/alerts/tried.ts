/**
 * What became of one attempt to alert somebody. `because` is a code, never anybody's words; `again`: it may go better soon.
 */
export type Tried =
  | { outcome: "accepted" }
  | { outcome: "failed"; because: string; again: boolean }
  | { outcome: "none"; because: string };

/** A message by SMS or voice. `id` is the same at every delivery of the same attempt. `status`: where its fate is told. */
export type GatewayMessage = {
  id: string;
  way: "sms" | "voice";
  to: string;
  words: string;
  status: string;
};

/** The way to telephones: a webhook of the school's, or a provider. */
export type Gateway = { send: (message: GatewayMessage) => Promise<Tried> };
