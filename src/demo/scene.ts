import type { StaffViewer } from "../access/viewer.ts";
import type { ActName } from "../channels/form/acts.ts";
import type { Command } from "../inquiry/command.ts";
import type { Refusal } from "../inquiry/refusal.ts";
import type { Inquiry } from "../inquiry/state.ts";
import { formatDate } from "../letters/words/format-date.ts";
import { perform } from "../perform.ts";
import type { Who } from "../store/record/gather.ts";
import { submit } from "../web/submit.ts";
import type { Scene } from "./diary.ts";
import type { StaffKey } from "./staff.ts";

/** A story was told that the procedure does not allow. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(title: string, refusal: Refusal) {
    super(`"${title}" was refused under ${refusal.clause}: ${refusal.because} ${refusal.instead}`);
    this.refusal = refusal;
  }
}

export function staffMember({ people, title }: Scene, key: StaffKey): StaffViewer {
  const found = people.staff.get(key);
  if (!found) throw new Error(`"${title}" speaks of ${key}, who does not work there`);
  return found;
}

export function inquiryOf({ inquiry, title }: Scene): Inquiry {
  if (!inquiry) throw new Error(`"${title}" goes on before its inquiry has arrived`);
  return inquiry;
}

/** A command of a parent, the post or the desk. */
export async function performed(scene: Scene, who: Who, command: Command): Promise<void> {
  const { place, teller } = scene;
  const done = await perform(teller.house, {
    ...place,
    who,
    command,
    ...(command.kind !== "receive" && { inquiry: inquiryOf(scene).id }),
  });
  if ("refused" in done) throw new Refused(scene.title, done.refused);
  scene.inquiry = done.inquiry;
  await teller.work();
}

/** What a member of staff does on the inquiry's page, with the same form. */
export async function filled(scene: Scene, by: StaffKey, act: ActName, form: unknown): Promise<void> {
  const { reference } = inquiryOf(scene);
  const done = await submit(scene.teller.house, staffMember(scene, by), act, reference, form);
  if (done.outcome === "refused") throw new Refused(scene.title, done.refusal);
  if (done.outcome !== "done")
    throw new Error(`"${scene.title}": ${by} could not use the form "${act}": ${JSON.stringify(done)}`);
  await scene.teller.work();
}

/** The inquiry as it stands by now, jobs included. */
export const looked = (scene: Scene): Promise<Inquiry> => scene.teller.look(inquiryOf(scene).id);

/** Puts dates and the reference into a text: `{day -55}` and `{ref}`. */
export const inWords = (scene: Scene, text: string): string =>
  text
    .replace(/\{day (-?\d+)\}/g, (_, day) =>
      formatDate(scene.term.date(Number(day)), scene.inquiry?.language ?? "en", scene.term.calendar.tz),
    )
    .replaceAll("{ref}", scene.inquiry?.reference ?? "");
