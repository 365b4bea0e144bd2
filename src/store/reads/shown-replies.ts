import { type LinkViewer, scopeOf } from "../../access/viewer.ts";
import type { Entry, EntryOf } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { raisedCategory } from "../../letters/gate/raised-category.ts";
import { lawsOf } from "../../sop/edition.ts";
import { categoryOf } from "../../sop/gate/category-of.ts";
import { heardAt } from "../../sop/gate/heard-at.ts";
import { mayTell } from "../../sop/hearing.ts";
import { type Database, inside } from "../database.ts";
import { askedAbout } from "../record/gather-gate.ts";
import { linkReach } from "../record/link-reach.ts";
import { readStanding } from "../record/read-standing.ts";
import type { SchoolFacts } from "../school-facts.ts";

type Home = Pick<SchoolFacts, "calendar" | "edition" | "editions">;
/** `words`: what a member of staff wrote in an act that is no reply. */
type Shown = { reply: (entry: Entry) => boolean; words: (words: string) => boolean };

/**
 * Which replies the holder of a private link may read now. Whoever filled in a form holds the link, and so does every
 * address to which one of our letters brought it: a reply about a student is shown only where the rules allow it at this
 * moment, with the proof that they ask for, and where the link never went to an address but the one on file. The next step
 * and the reason of a new date, in words of staff, stand there on the same terms: who has it and by when always does.
 */
export async function shownReplies(
  db: Database,
  viewer: LinkViewer,
  inquiry: Inquiry,
  { said, hasWords }: { said: readonly Entry[]; hasWords: boolean },
  home: Home,
  now: string,
): Promise<Shown> {
  if (!hasWords && !said.some(isAboutStudent)) return { reply: () => true, words: () => false };
  return inside(db, scopeOf(viewer), async (tx) => {
    const { student, guardian, id } = inquiry;
    const standing = await readStanding(tx, viewer, { student, guardian, inquiry: id }, now);
    const to = await linkReach(tx, viewer, inquiry, now);
    const edition = home.editions.find((one) => one.id === inquiry.edition) ?? home.edition;
    const here = { now, calendar: home.calendar, edition, laws: lawsOf(edition) };
    const { privacy } = inquiry;
    const asked = privacy?.state === "yes" || privacy?.state === "yes_but" ? privacy.id : null;
    const voided = asked ? ((await askedAbout(tx, viewer, inquiry))?.voided ?? true) : true;
    const words = (text: string) =>
      mayTell(heardAt(standing, raisedCategory(text, "own_record"), here, { to }));
    const reply = (entry: Entry) => {
      if (!isAboutStudent(entry)) return true;
      const isAnswered = !voided && entry.question !== undefined && entry.question === asked;
      const category = categoryOf({
        about: entry.about,
        ...(entry.category && { category: entry.category }),
      });
      return mayTell(heardAt(standing, category, here, { to, isAnswered }));
    };
    return { reply, words };
  });
}

type Replied = EntryOf<"replied">;
const isAboutStudent = (entry: Entry): entry is Replied =>
  entry.kind === "replied" && entry.about === "student";
