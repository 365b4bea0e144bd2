import type { Config } from "../../config.ts";
import type { Gateway } from "./tried.ts";
import { twilio } from "./twilio.ts";
import { webhook } from "./webhook.ts";

/** The gateway that the environment names; null when the school has none. */
export function openGateway(config: Config["gateway"]): Gateway | null {
  if (!config) return null;
  const { kind, url, account, secret, from } = config;
  return kind === "twilio" ? twilio({ url, account, token: secret, from }) : webhook({ url, secret });
}
