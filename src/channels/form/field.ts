import { z } from "zod";
import { sentence } from "./sentence.ts";

// The pieces that every form and every request of the API is made of. A message is a sentence for the person who typed.

const control = /[^\P{Cc}\t\n]/gu;

/** Text as people type it: control characters dropped, line ends made one kind, ends trimmed; at most `most` characters. */
export const text = (what: string, most: number) =>
  z
    .string({ error: `Please write ${what}.` })
    .transform((typed) =>
      typed.replace(/\r\n?/g, "\n").replace(control, "").toWellFormed().normalize("NFC").trim(),
    )
    .pipe(
      z
        .string()
        .min(1, `Please write ${what}.`)
        .max(most, `This is too long: ${what} may have ${most.toLocaleString("en")} characters at most.`),
    )
    .meta({ minLength: 1, maxLength: most });

/** One line of text. */
export const line = (what: string, most: number) =>
  text(what, most)
    .transform((typed) => typed.replace(/\s*\n\s*/g, " "))
    .meta({ minLength: 1, maxLength: most });

/** An empty field of a form is a field that was not filled in. */
export const optional = <T extends z.ZodType>(field: T) =>
  z.preprocess(
    (typed) => (typeof typed === "string" && typed.trim() === "" ? undefined : typed),
    field.optional(),
  );

const noAddress = "This does not look like an e-mail address; please check it, for example name@example.org.";
const domainOf = (address: string): string => address.slice(address.lastIndexOf("@"));

/** An e-mail address that mail can reach: 64 characters before the sign (RFC 5321, 4.5.3.1), 63 in each part behind it. */
export const email = z
  .string()
  .trim()
  .max(254, "This e-mail address is too long; please check it.")
  .pipe(
    z
      .email(noAddress)
      .refine((typed) => /^.{1,64}@/.test(typed) && !/[^.@]{64}/.test(domainOf(typed)), noAddress),
  )
  .meta({ format: "email", example: "name@example.org" });

/** A telephone number as people write it; digits are counted, not judged. */
export const phone = z
  .string()
  .trim()
  .max(40, "This telephone number is too long; please check it.")
  .refine(
    (typed) => (typed.match(/\d/g)?.length ?? 0) >= 5,
    "Please write a telephone number with at least five digits.",
  )
  .refine(
    (typed) => /^[-+()./\d\sx#*]+$/i.test(typed),
    "Please write the telephone number with digits only.",
  );

/** A local date, `2026-12-04`; within what people mean, and what the database and a moment's four digits can say. */
export const date = z.iso
  .date("Please choose a date, for example 2026-12-04.")
  .refine((typed) => typed >= "1900", "Please choose a date after the year 1900.")
  .refine((typed) => typed < "2200", "Please choose a date before the year 2200.");

/** A local time, `14:30`. */
export const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Please write the time as 14:30.")
  .meta({ example: "14:30" });

const languages = ["en", "es", "ar"] as const;
export const language = z.enum(languages, "Please choose one of the languages offered.");

/** A field of a form that is wrong, by its name, and what to write instead. */
export type Problem = { field: string; says: string };

/** What was wrong, per field, in sentences; an unknown field is named too. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.slice(0, 50).map((issue) => {
    if (issue.code !== "unrecognized_keys") return { field: issue.path.join("."), says: sentence(issue) };
    const names = issue.keys.slice(0, 8).map((name) => name.slice(0, 40));
    return {
      field: [...issue.path, names.join(", ")].join("."),
      says: `There is no field called ${names.join(" or ")}; please leave it out.`,
    };
  });
}
