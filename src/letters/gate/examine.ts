import type { About, Draft, Finding } from "../checks/about.ts";
import { checkDraft } from "../checks/check-draft.ts";
import { identifier } from "../checks/identifier.ts";
import { type Check, readLetter } from "../checks/letter.ts";
import { names } from "../checks/names.ts";
import { otherContacts } from "../checks/other-contacts.ts";
import { protectedTerms } from "../checks/protected-terms.ts";
import { staffPrivate } from "../checks/staff-private.ts";
import { thirdPartyDiscipline } from "../checks/third-party-discipline.ts";
import { disclosureCodes } from "./disclosure-codes.ts";
import { quotedFrom } from "./quoted.ts";
import { type Way, waysFor } from "./ways.ts";

/** A draft as it will leave: everything that anybody will read. */
export type Leaving = Draft & {
  subject?: string;
  attachments?: { name: string; text?: string }[];
};

/** Where something stands in what leaves. */
export type Where = "to" | "cc" | "subject" | "body" | "quote" | "attachment";
export type Found = Finding & { where: Where; of?: string; ways: Way[] };

/** What is looked at outside the letter's own words: who may be told what, and nothing of its manner. */
const disclosing: Check[] = [
  names,
  identifier,
  protectedTerms,
  thirdPartyDiscipline,
  staffPrivate,
  otherContacts,
];

/**
 * Everything that stands against a draft as it will leave, and where: in the letter, in what it quotes, in its subject,
 * in its attachments, or among those who get it. The letter's own findings are those of `checkDraft`.
 */
export function examine(leaving: Leaving, about: About): Found[] {
  const quote = quotedFrom(leaving.text);
  const cc = new Set((leaving.cc ?? []).map((address) => address.trim().toLowerCase()));
  const letter = checkDraft(leaving, about).map((finding): Found => {
    const address = finding.code === "C22" ? finding.says.split(" ", 1)[0] : undefined;
    if (address) return placed(finding, cc.has(address) ? "cc" : "to", address);
    return placed(
      finding,
      finding.at && quote.some(([from, to]) => isIn(finding.at, from, to)) ? "quote" : "body",
    );
  });
  const aside = [
    ...(leaving.subject ? [{ where: "subject" as const, text: leaving.subject }] : []),
    ...(leaving.attachments ?? []).map(({ name, text = "" }) => ({
      ...{ where: "attachment" as const, of: name },
      text: `${name.replaceAll(/[_.-]+/g, " ")}\n\n${text}`,
    })),
  ].flatMap(({ text, ...place }) => {
    const read = readLetter({ ...leaving, text }, about);
    return disclosing
      .flatMap((check) => check(read))
      .map((finding) => placed(finding, place.where, "of" in place ? place.of : undefined));
  });
  return [...aside, ...letter];
}

const isIn = (at: [number, number] | undefined, from: number, to: number) =>
  at !== undefined && at[0] >= from && at[0] < to;

const placed = (finding: Finding, where: Where, of?: string): Found => ({
  ...finding,
  where,
  ...(of !== undefined && { of }),
  ways: finding.severity === "block" && disclosureCodes.has(finding.code) ? waysFor([finding.code]) : [],
});
