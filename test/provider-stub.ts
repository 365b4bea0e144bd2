import { createHash, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { type Providers, providers } from "../src/channels/mailbox/providers/providers.ts";

/** A provider that behaves as the large two do, on loopback: device codes, codes by its page, tokens that are renewed and taken back. */
export async function openProvider() {
  const said: Record<string, string>[] = [];
  const now = {
    /** Whether the person has typed the code. */
    typed: false,
    /** Whether the grant still counts; whether the provider answers at all. */
    granted: true,
    up: true,
    slow: false,
    /** Seconds. */
    lasts: 3_600,
    grantLasts: undefined as number | undefined,
    token: "token",
  };
  const codes = new Map<string, string>();
  const tokens = () => ({
    ...{ access_token: now.token, refresh_token: `refresh-${randomUUID()}`, expires_in: now.lasts },
    ...(now.grantLasts && { refresh_token_expires_in: now.grantLasts }),
    token_type: "Bearer",
  });
  const answers = (path: string, asked: Record<string, string>): [number, unknown] => {
    if (asked.client_id !== "our-client") return [401, { error: "invalid_client" }];
    if (path === "/device")
      return [
        200,
        {
          ...{
            device_code: "device-1",
            user_code: "FJKL-MNPQ",
            verification_uri: "https://provider.example/device",
          },
          ...{ expires_in: 900, interval: 1 },
        },
      ];
    switch (asked.grant_type) {
      case "urn:ietf:params:oauth:grant-type:device_code":
        if (now.slow) return [400, { error: "slow_down" }];
        return now.typed ? [200, tokens()] : [400, { error: "authorization_pending" }];
      case "authorization_code": {
        const challenge = codes.get(asked.code ?? "");
        codes.delete(asked.code ?? "");
        const isTheirs =
          challenge ===
          createHash("sha256")
            .update(asked.code_verifier ?? "")
            .digest("base64url");
        return isTheirs ? [200, tokens()] : [400, { error: "invalid_grant" }];
      }
      case "refresh_token":
        return now.granted && asked.refresh_token?.startsWith("refresh-")
          ? [200, tokens()]
          : [400, { error: "invalid_grant" }];
      default:
        return [400, { error: "unsupported_grant_type" }];
    }
  };
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (some) => {
      body += some;
    });
    request.on("end", () => {
      if (!now.up) return void response.socket?.destroy();
      const asked = Object.fromEntries(new URLSearchParams(body));
      said.push(asked);
      const [status, answer] = answers(request.url ?? "", asked);
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  const address = server.address();
  const at = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const here = { authorize: `${at}/authorize`, token: `${at}/token`, device: `${at}/device` };
  return {
    now,
    said,
    providers: {
      google: { ...providers.google, ...here, device: null },
      microsoft: { ...providers.microsoft, ...here },
    } satisfies Providers,
    /** A person agrees at the provider's page: what they come back with. */
    agree(url: string): { state: string; code: string } {
      const { searchParams } = new URL(url);
      const code = `code-${randomUUID()}`;
      codes.set(code, searchParams.get("code_challenge") ?? "");
      return { state: searchParams.get("state") ?? "", code };
    },
    close: () => new Promise((closed) => server.close(closed)),
  };
}
