import type { Mailbox } from "../../../store/mailboxes/settings.ts";

/** A mail provider whose people sign in themselves (OAuth 2.0) instead of giving us a password. `{tenant}` is the school's organisation there. */
export type Provider = {
  name: string;
  host: string;
  port: number;
  spam: string;
  /** What a person allows us. */
  scope: string;
  authorize: string;
  token: string;
  /** Where a code for another device is asked for (RFC 8628); null where the provider lets none of these read mail. */
  device: string | null;
};
export type ProviderName = Exclude<Mailbox["signIn"], "password">;
export type Providers = Record<ProviderName, Provider>;

/** As the two large ones tell it, read in November 2026. Google lets no device code read mail: there a person goes to its page and comes back. */
export const providers: Providers = {
  google: {
    name: "Google",
    ...{ host: "imap.gmail.com", port: 993, spam: "[Gmail]/Spam" },
    scope: "https://mail.google.com/",
    authorize: "https://accounts.google.com/o/oauth2/v2/auth",
    token: "https://oauth2.googleapis.com/token",
    device: null,
  },
  microsoft: {
    name: "Microsoft",
    ...{ host: "outlook.office365.com", port: 993, spam: "Junk Email" },
    scope: "https://outlook.office.com/IMAP.AccessAsUser.All offline_access",
    authorize: "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize",
    token: "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
    device: "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/devicecode",
  },
};

/** An address of the provider for this school's organisation. */
export const addressOf = (address: string, tenant: string): string =>
  address.replace("{tenant}", encodeURIComponent(tenant || "organizations"));
