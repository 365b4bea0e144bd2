import type { StaffViewer } from "../access/viewer.ts";
import type { Scene } from "./diary.ts";

const farewells: Record<string, string> = { es: "Atentamente,", ar: "مع أطيب التحيات،" };
const references: Record<string, string> = { es: "Referencia", ar: "المرجع" };

/** A letter's text with who writes and how to reach them below it. */
export const signed = (text: string, { name, title }: StaffViewer, { school, inquiry }: Scene): string => {
  const language = inquiry?.language ?? "en";
  return [
    text.trim(),
    "",
    farewells[language] ?? "Kind regards,",
    `${name}, ${title}`,
    `${school.name}, ${school.phone}`,
    `${references[language] ?? "Reference"} ${inquiry?.reference ?? ""}`,
  ].join("\n");
};
