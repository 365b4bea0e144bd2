import { join } from "node:path";
import { checkMailbox } from "../channels/mailbox/check-mailbox.ts";
import { troubleWords } from "../channels/mailbox/trouble-words.ts";
import { type Database, inside } from "../store/database.ts";
import { readMailboxes } from "../store/mailboxes/settings.ts";
import { readStates } from "../store/mailboxes/state.ts";
import type { School } from "../store/places.ts";
import { openKeys } from "../store/seal/keys.ts";

const quiet = 10 * 60_000;

/** What is wrong with each mailbox of a school, in words: it is signed in to, its folders are looked for, and when it was last looked at. */
export async function mailboxFindings(
  db: Database,
  dataDir: string,
  { district, school, name }: School,
  now = new Date().toISOString(),
): Promise<{ well: boolean; says: string }[]> {
  const { mailboxes: key } = await openKeys(join(dataDir, "keys"));
  const { mailboxes, states } = await inside(db, { district, schools: [school] }, async (tx) => ({
    mailboxes: (await readMailboxes(tx, { district, school })).filter(({ active }) => active),
    states: await readStates(tx, { district, school }),
  }));
  return Promise.all(
    mailboxes.map(async (mailbox) => {
      const trouble = await checkMailbox({ db, key, now: () => now }, mailbox);
      const { says, todo } = troubleWords(trouble ?? "broken", mailbox);
      if (trouble) return { well: false, says: `${name}, mailbox ${mailbox.user}: ${says} ${todo}` };
      const looked = states.find(({ id }) => id === mailbox.id)?.lookedAt;
      const isWatched = looked && Date.parse(now) - Date.parse(looked) < quiet;
      return isWatched
        ? { well: true, says: `${name}, mailbox ${mailbox.user}: it lets us in, and mail comes in.` }
        : {
            well: false,
            says: `${name}, mailbox ${mailbox.user}: it lets us in, but nobody has looked at it for ten minutes. Is a worker running?`,
          };
    }),
  );
}
