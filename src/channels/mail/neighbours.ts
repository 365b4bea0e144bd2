import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Database } from "../../store/database.ts";
import type { Sender } from "./sender.ts";
import { everybodys, type Neighbours } from "./tricks-of.ts";

/** Whom a sender could be taken for: the school's own domains, its staff, and parents on file with a like name or address. */
export async function neighboursOf(
  tx: Database,
  { district, school }: Place,
  { name, address }: Sender,
  mailAddress: string,
): Promise<Neighbours> {
  const local = address.slice(0, address.lastIndexOf("@"));
  const last = name
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean);
  const { rows } = await sql<{ of: "staff" | "parents"; name: string; email: string | null }>`
    select 'staff' as of, name, email from staff where district_id = ${district} and ${school} = any (schools) and active
    union all
    (select 'parents', name, email from guardians
      where district_id = ${district} and school_id = ${school}
        and (lower(split_part(email, '@', 1)) = lower(${local})
          or lower(name) = any (${[name, last.toReversed().join(" ")].map((one) => one.replaceAll(/\s+/g, " ").trim().toLowerCase())}))
      limit 50)`.execute(tx);
  const staff = rows.filter(({ of }) => of === "staff");
  const domains = [mailAddress, ...staff.flatMap(({ email }) => email ?? [])].map((one) =>
    one.slice(one.lastIndexOf("@") + 1).toLowerCase(),
  );
  return {
    ours: [...new Set(domains)].filter((domain) => !everybodys.has(domain)),
    staff,
    parents: rows.filter(({ of }) => of === "parents"),
  };
}
