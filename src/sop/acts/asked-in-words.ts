import type { Happening } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { asksFormal } from "../../triage/asks-formal.ts";
import { answersRequest } from "../ladders/stage-duties.ts";
import type { World } from "../world.ts";

/** A parent whose words ask for the formal route has asked for it: honouring that is owed. Once is enough. */
export function askedInWords(words: string, inquiry: Inquiry | null, world: World): Happening[] {
  if (inquiry?.complaint || (inquiry?.formal && !inquiry.formal.refused) || !asksFormal(words)) return [];
  return [{ kind: "formalAsked", how: "words" }, ...answersRequest(inquiry ?? { duties: [] }, world)];
}
