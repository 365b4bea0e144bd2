import { randomUUID } from "node:crypto";
import { plantGuardian, plantGuardianship, plantStaff, plantStudent } from "../src/demo/plant.ts";
import type { Outgoing, Reply } from "../src/inquiry/command.ts";
import { perform } from "../src/perform.ts";
import { keep } from "../src/store/keep.ts";
import { intake, received } from "./desk.ts";
import type { openMailHouse } from "./mail-house.ts";

type MailHouse = Awaited<ReturnType<typeof openMailHouse>>;
export type Family = { guardian: string; student: string; link: string; email: string };

/** Ana and her son Leo, linked, at an address of their own. */
export async function plantFamily(
  { read, place }: MailHouse,
  { mayReceiveRecords = true, restricted = false, name = "Ana Souza" } = {},
): Promise<Family> {
  const email = `${randomUUID().slice(0, 8)}@example.org`;
  return read(async (tx) => {
    const guardian = await plantGuardian(tx, place, { name, email, phone: "555-0199" });
    const student = await plantStudent(tx, place, { first: "Leo", last: "Souza", grade: "3" });
    const link = await plantGuardianship(tx, place, guardian, student, {
      ...{ relation: "mother", mayReceiveRecords, restricted },
    });
    return { guardian, student, link, email };
  });
}

/** Somebody who takes an escalation over. */
export async function plantSupervisor({ read, place }: MailHouse): Promise<string> {
  const email = `${randomUUID().slice(0, 8)}@oak-hill.example`;
  const person = { name: "Helen Grant", title: "Principal", email, roles: ["supervisor" as const] };
  return (await read((tx) => plantStaff(tx, place.district, { ...person, schools: [place.school] }))).id;
}

export const letterTo = (to: string, text = goodLetter): Outgoing => ({
  id: randomUUID(),
  purpose: "reply",
  to: keep(to),
  text: keep(text),
  subject: "Your question",
});

/** A letter that the manner of the procedure has nothing against. */
export const goodLetter =
  "Dear Ana Souza,\n\nThank you for asking when the number 4 bus leaves. Leo's reading group meets on Thursdays at 15:20. If anything else is unclear, please ring us on 555-0100.\n\nYours sincerely,\nRuth Bell, Front office";

export const replyOf = (text: string, more: Partial<Reply> = {}): Reply => ({
  kind: "reply",
  text: keep(text),
  how: "letter",
  settles: true,
  asksGuardian: false,
  about: "student",
  overrides: [],
  ...more,
});

/** An inquiry of this family's with a verified parent, for a reply to be tried on. */
export async function inquiryOf(
  { house, place, office }: MailHouse,
  { guardian, student, email }: Family,
  { isVerified = true } = {},
): Promise<string> {
  const made = await perform(house, {
    ...place,
    who: intake,
    command: received(undefined, { guardian, student, email: keep(email) }),
  });
  if ("refused" in made) throw new Error(made.refused.because);
  if (isVerified) {
    const command = { kind: "verifyIdentity", level: 4, method: "photo_id" } as const;
    const done = await perform(house, { ...place, who: office.who, inquiry: made.inquiry.id, command });
    if ("refused" in done) throw new Error(done.refused.because);
  }
  return made.inquiry.id;
}

/** A reply about Leo that is in the record and has not left. */
export async function replyTo(
  mail: MailHouse,
  family: Family,
  more: Partial<Reply> = {},
): Promise<{ letter: string; inquiry: string }> {
  const inquiry = await inquiryOf(mail, family);
  const letter = letterTo(family.email);
  const done = await perform(mail.house, {
    ...mail.place,
    who: mail.office.who,
    inquiry,
    command: replyOf(goodLetter, { letter, ...more }),
  });
  if ("refused" in done) throw new Error(done.refused.because);
  return { letter: letter.id, inquiry };
}
