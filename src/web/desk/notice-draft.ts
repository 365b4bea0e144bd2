import { formatDate } from "../../letters/words/format-date.ts";
import { wordsIn } from "../../letters/words/words-in.ts";

type Filled = { to: { name: string; title: string } | undefined; nextStep: string; by: string };
type About = {
  language: string;
  guardianName: string | null;
  school: { name: string; phone: string };
  reference: string;
  /** The school's. */
  zone: string;
};
const link = "\u0001";

/**
 * What the parent is told when their inquiry goes up a level, in their language, from the lines that the member of
 * staff fills in; empty until all of them are there. The footer with the private link is added when it is sent.
 */
export function noticeDraft(
  { language, guardianName, school, reference, zone }: About,
  { to, nextStep, by }: Filled,
): string {
  if (!to || !nextStep.trim() || !by) return "";
  const { body } = wordsIn(language).letters.escalation({
    ...(guardianName && { guardianName }),
    to: { name: to.name, role: to.title },
    nextStep: /[.!?؟…]\s*$/.test(nextStep) ? nextStep.trim() : `${nextStep.trim()}.`,
    by: formatDate(by, language, zone),
    ...{ reference, link, schoolName: school.name, schoolPhone: school.phone },
  });
  return body
    .split("\n\n")
    .filter((paragraph) => !paragraph.includes(link))
    .join("\n\n");
}
