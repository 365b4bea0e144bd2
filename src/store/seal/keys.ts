import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The keys of this installation, made at the first start, readable by its owner only (0600). */
export type Keys = {
  /** Signs the checkpoints of the record (Ed25519). */
  seal: KeyObject;
  sealPublic: KeyObject;
  /** 32 bytes for one purpose, derived from the installation's secret (RFC 5869). */
  secret: (purpose: string) => Buffer;
  /** 32 bytes that seal what lets us into mailboxes elsewhere. */
  mailboxes: Buffer;
};

/** Opens the keys in `folder`, making them first if they are not there. Several processes share one folder. */
export async function openKeys(folder: string): Promise<Keys> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const pem = await madeOnce(join(folder, "seal-key.pem"), () =>
    generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  );
  const master = await madeOnce(join(folder, "secret"), () => randomBytes(32).toString("hex"));
  const mailboxes = await madeOnce(join(folder, "mailbox-key"), () => randomBytes(32).toString("hex"));
  const seal = createPrivateKey(pem);
  return {
    seal,
    sealPublic: createPublicKey(seal),
    mailboxes: Buffer.from(mailboxes.trim(), "hex"),
    secret: (purpose) => Buffer.from(hkdfSync("sha256", Buffer.from(master.trim(), "hex"), "", purpose, 32)),
  };
}

/** Of two processes that start together one writes the file and both read it. */
async function madeOnce(file: string, make: () => string): Promise<string> {
  await writeFile(file, make(), { flag: "wx", mode: 0o600, flush: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    },
  );
  return readFile(file, "utf8");
}
