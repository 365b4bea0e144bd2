import { may } from "../access/may.ts";
import { type StaffViewer, scopeOf } from "../access/viewer.ts";
import { type Brought, bringMails } from "../channels/mail/bring-mails.ts";
import type { House } from "../jobs/house.ts";
import { inside } from "../store/database.ts";

const usual = 35 * 1024 * 1024;

/** Mails that somebody of the staff has as files. */
export function bringSide(house: House) {
  const { maxMailBytes: maxBytes = usual } = house;
  const room = { free: Math.max(2 * maxBytes, 64 * 1024 * 1024) };
  return {
    /** Takes in the mails of one file after those of others; null when this person may not. */
    async bring(viewer: StaffViewer, file: AsyncIterable<Uint8Array>, so: Brought): Promise<Brought | null> {
      if (!may(viewer.roles, "look at mail")) return null;
      const school = await inside(house.db, scopeOf(viewer), (tx) =>
        tx
          .selectFrom("schools")
          .select(["slug", "mail_address"])
          .where("district_id", "=", viewer.district)
          .where("school_id", "=", viewer.school)
          .executeTakeFirstOrThrow(),
      );
      const it = { ...house, slug: school.slug, address: school.mail_address, maxBytes, room, by: viewer.id };
      return bringMails(it, viewer, file, so);
    },
  };
}
