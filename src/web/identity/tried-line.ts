import type { EntryOf } from "../../inquiry/entry.ts";

/** What became of a try to make sure who is asking, as one line of the story. `whose`: the name on file. */
export function triedLine({ method, result }: EntryOf<"identityTried">, who: string, whose: string): string {
  switch (result) {
    case "sent":
      return `${who} sent a check to the address on file for ${whose}.`;
    case "not_reached":
      return `${who} rang the number on file for ${whose} and reached nobody.`;
    case "not_confirmed":
      return `${who} rang the number on file for ${whose}. They did not confirm it.`;
    case "not_shown":
      return method === "document"
        ? `${who} saw no document that gives authority.`
        : `${who} saw no photo ID of ${whose}.`;
    case "not_vouched":
      return `Nothing vouches that this mail came from the address on file for ${whose}.`;
    case "name_of_another":
      return `The mail bears the name of ${whose}, but its address is not the one on file. It may be somebody else.`;
  }
}
