import type { Letter, School } from "./parts.ts";

/**
 * Tells whoever had an address that the contact on file was changed: no name, no child, nothing about the new one. It may
 * reach somebody who never asked for the change, and somebody who should not know of it.
 */
const words: Record<string, (it: School) => Letter> = {
  en: ({ schoolName, schoolPhone }) => ({
    subject: "A contact on file was changed",
    body: `${schoolName} changed the contact that it has on file for you.\n\nIf you asked for this, there is nothing to do. If you did not, please call the school at ${schoolPhone}.\n\nPlease do not answer this mail with personal details.`,
  }),
  es: ({ schoolName, schoolPhone }) => ({
    subject: "Se cambió un contacto registrado",
    body: `${schoolName} cambió el contacto que tiene registrado de usted.\n\nSi usted lo pidió, no tiene que hacer nada. Si no, llame a la escuela al ${schoolPhone}.\n\nPor favor, no responda a este correo con datos personales.`,
  }),
  ar: ({ schoolName, schoolPhone }) => ({
    subject: "تم تغيير بيانات الاتصال المسجلة",
    body: `غيّرت ${schoolName} بيانات الاتصال المسجلة لديها والخاصة بكم.\n\nإذا كنتم قد طلبتم ذلك فلا حاجة إلى أي إجراء. وإلا فيرجى الاتصال بالمدرسة على الرقم ${schoolPhone}.\n\nيرجى عدم الرد على هذه الرسالة ببيانات شخصية.`,
  }),
};

/** The letter in a language; English where we have no words of it. */
export const contactChanged = (language: string, school: School): Letter =>
  (words[language.split("-")[0] ?? ""] ?? words.en ?? (() => ({ subject: "", body: "" })))(school);
