import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from "node:crypto";
import { createServer } from "node:http";

/** What a push service was sent: its headers, and what the browser whose keys these are reads in it. */
export type Pushed = { ttl: string; urgency: string; signedFor: string; read: string };

/** A service of a browser's alerts (RFC 8030) on this machine, with one browser's keys: opens what it is sent as that browser would. */
export async function pushService() {
  const keys = createECDH("prime256v1");
  const p256dh = keys.generateKeys();
  const auth = randomBytes(16);
  const taken: Pushed[] = [];
  const server = createServer(async (request, answer) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const { ttl = "", urgency = "", authorization = "" } = request.headers as Record<string, string>;
    taken.push({
      ...{ ttl, urgency, signedFor: signedFor(authorization) },
      read: opened(Buffer.concat(pieces)),
    });
    answer.writeHead(201, { location: "/message/1" }).end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const host = `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;

  /** RFC 8291: the secret of both keys, the browser's own salt, one record of AES-128-GCM. */
  function opened(body: Buffer): string {
    const salt = body.subarray(0, 16);
    const end = 21 + (body[20] ?? 0);
    const sender = body.subarray(21, end);
    const info = Buffer.concat([Buffer.from("WebPush: info\0"), p256dh, sender]);
    const secret = Buffer.from(hkdfSync("sha256", keys.computeSecret(sender), auth, info, 32));
    const part = (name: string, length: number) =>
      Buffer.from(hkdfSync("sha256", secret, salt, `Content-Encoding: ${name}\0`, length));
    const open = createDecipheriv("aes-128-gcm", part("aes128gcm", 16), part("nonce", 12));
    open.setAuthTag(body.subarray(-16));
    const plain = Buffer.concat([open.update(body.subarray(end, -16)), open.final()]);
    return plain.subarray(0, plain.lastIndexOf(2)).toString("utf8");
  }

  return {
    taken,
    host,
    device: {
      endpoint: `http://${host}/push/one`,
      p256dh: p256dh.toString("base64url"),
      auth: auth.toString("base64url"),
    },
    close: () => server.close(),
  };
}

/** RFC 8292: for which service the sender signed, once the signature holds and its key is the one that it names. */
function signedFor(authorization: string): string {
  const [, token = "", key = ""] = /^vapid t=([^,]+), k=(.+)$/.exec(authorization) ?? [];
  const [head = "", claims = "", signature = ""] = token.split(".");
  const point = Buffer.from(key, "base64url");
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString("base64url"));
  const publicKey = createPublicKey({ key: { kty: "EC", crv: "P-256", x, y }, format: "jwk" });
  const holds = verify(
    "sha256",
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  return holds ? JSON.parse(Buffer.from(claims, "base64url").toString("utf8")).aud : "nobody";
}
