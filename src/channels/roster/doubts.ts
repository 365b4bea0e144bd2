import { quoted } from "./problems.ts";

type Person = { name: string; email: string | null };

/**
 * Guardians who are read as they stand, and about whom somebody should think: two people in one, whose rights nobody can
 * tell apart, and who has a student's own address, who would be told what a guardian is.
 */
export function doubtsAbout(students: ReadonlySet<string> = new Set()) {
  const both: string[] = [];
  const own: string[] = [];
  return {
    see({ name, email }: Person): void {
      if (/&|\/|;|\sand\s|\sund\s/i.test(name)) both.push(name);
      if (email && students.has(email.toLowerCase())) own.push(name);
    },
    words: (): string[] => [
      ...told(both, "may be two people in one line: rights and orders cannot be told apart"),
      ...told(own, "a student’s own address: the student would be told what is meant for the guardian"),
    ],
  };
}

const told = (names: readonly string[], why: string): string[] =>
  names.length > 0
    ? [
        `${names.length.toLocaleString("en")} ${names.length === 1 ? "guardian" : "guardians"}, such as ${quoted(names[0] ?? "")}: ${why}.`,
      ]
    : [];
