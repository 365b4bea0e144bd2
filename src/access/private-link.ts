import { createHmac, timingSafeEqual } from "node:crypto";
import { ask, type Database } from "../store/database.ts";
import type { LinkViewer } from "./viewer.ts";

/** A private link's token: which inquiry, and a proof of 160 bits that we made it. Nothing secret is stored. */
export type PrivateLinks = {
  token(place: { district: number; school: number }, inquiry: string, generation?: number): string;
  /** The inquiry that a token opens; null for a wrong, forged or revoked one, all alike. */
  open(db: Database, token: string): Promise<LinkViewer | null>;
};

const shape = /^(\d{1,9})\.(\d{1,9})\.([0-9a-f]{32})\.(\d{1,6})\.([A-Za-z0-9_-]{27})$/;

/**
 * The parent's private links, sealed with `secret` (HMAC-SHA-256): making a token, and reading one back. Every new
 * generation voids those before.
 */
export function privateLinks(secret: Buffer): PrivateLinks {
  const proof = (district: number, school: number, inquiry: string, generation: number) =>
    createHmac("sha256", secret)
      .update(`${district}|${school}|${inquiry}|${generation}`)
      .digest()
      .subarray(0, 20);
  return {
    token({ district, school }, inquiry, generation = 0) {
      const mac = proof(district, school, inquiry, generation).toString("base64url");
      return `${district}.${school}.${inquiry.replaceAll("-", "")}.${generation}.${mac}`;
    },
    async open(db, token) {
      const match = shape.exec(token);
      if (!match) return null;
      const [, d, s, hex = "", g, mac = ""] = match;
      const [district, school, generation] = [Number(d), Number(s), Number(g)];
      const inquiry = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
      const given = Buffer.from(mac, "base64url");
      const right = proof(district, school, inquiry, generation);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
      const [current] = await ask(
        db,
        { district, schools: [school] },
        db
          .selectFrom("private_links")
          .select("generation")
          .where("district_id", "=", district)
          .where("school_id", "=", school)
          .where("inquiry_id", "=", inquiry),
      );
      return (current?.generation ?? 0) === generation ? { kind: "link", district, school, inquiry } : null;
    },
  };
}

/**
 * Makes every older private link of an inquiry void, and with them the downloads that were opened from its page: whoever
 * held the old link keeps no way to what is released. Returns the new generation.
 */
export async function renewLink(
  tx: Database,
  { district, school }: { district: number; school: number },
  inquiry: string,
  now: string,
): Promise<number> {
  await tx
    .updateTable("downloads")
    .set({ revoked_at: now })
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("revoked_at", "is", null)
    .where("request_id", "in", (from) =>
      from
        .selectFrom("records_requests")
        .select("id")
        .where("district_id", "=", district)
        .where("school_id", "=", school)
        .where("inquiry_id", "=", inquiry),
    )
    .execute();
  const { generation } = await tx
    .insertInto("private_links")
    .values({ district_id: district, school_id: school, inquiry_id: inquiry, generation: 1, at: now })
    .onConflict((conflict) =>
      conflict
        .columns(["district_id", "school_id", "inquiry_id"])
        .doUpdateSet((is) => ({ generation: is("private_links.generation", "+", 1), at: now })),
    )
    .returning("generation")
    .executeTakeFirstOrThrow();
  return generation;
}
