import { inLines } from "./in-lines.ts";
import type { Letter } from "./letter.ts";

/** A title before a surname: what follows it is an adult. English, Spanish, Arabic; folded. */
export const titles = new Set(
  "mr mrs ms miss mx dr sir madam coach nurse principal professor officer sr sra srta senor senora senorita don dona doctor doctora profesor profesora maestra maestro السيد السيده الاستاذ الاستاذه الدكتور الدكتوره المعلم المعلمه انسه الانسه".split(
    " ",
  ),
);

const english = inLines(
  String.raw`
    \b(
      principal|head ?teacher|headmaster|headmistress|counsell?or|psychologist|nurse|teacher|tutor|
      coach|registrar|secretary|clerk|bookkeeper|librarian|coordinator|manager|director|dean|officer|
      superintendent|specialist|case ?worker|social worker|
      (
        front|main|school|attendance|transport(ation)?|records|district|accounts|business
      ) (office|desk|team)|
      the office|our office|reception(ist)?|it help ?desk|help desk|
      (
        transport|safety|facilities|department|year|grade|records|privacy|special education|
        safeguarding|designated
      )[a-z ]{0,20}(lead|head)|
      lead|governors?|caretaker|custodian|bus driver|assistant|administrator|senco|interpreter
    )\b
  `,
  "i",
);
const spanish = inLines(
  String.raw`
    \b(
      director[a]?|subdirector[a]?|consejer[oa]|orientador[a]?|psic[oó]log[oa]|enfermer[oa]|maestr[oa]|
      profesor[a]?|docente|secretari[oa]|oficina|recepci[oó]n|coordinador[a]?|encargad[oa]|
      administrador[a]?|registrador[a]?|contador[a]?|trabajador[a]? social|bibliotecari[oa]|
      entrenador[a]?|int[eé]rprete|equipo de
    )\b
  `,
  "i",
);
const arabic =
  /(مدير|مديرة|المرشد|المرشدة|مرشد|الأخصائي|ممرض|الممرض|المعلم|معلم|سكرتير|المكتب|مكتب|الاستقبال|المنسق|منسق|مسؤول|المسؤول|المشرف|أمين|المترجم|مترجم)/;

/** Whether a text names a role at the school. */
export function namesRole(text: string, language: string): boolean {
  if (english.test(text)) return true;
  return language === "es" ? spanish.test(text) : language === "ar" && arabic.test(text);
}

const titled = inLines(
  String.raw`
    \b(
      mr|mrs|ms|miss|mx|dr|coach|nurse|principal|officer|prof|sra?|srta|se[ñn]ora?|don|do[ñn]a|
      maestr[oa]|profesora?
    )\.? \p{Lu}|
    (السيد|السيدة|الأستاذ|الأستاذة|الدكتور|الدكتورة|المعلمة?) \p{Lo}
  `,
  "iu",
);

/** Whether a text names a person by title, or one of the staff. */
export function namesPerson(text: string, letter: Letter): boolean {
  return (
    titled.test(text) ||
    letter.about.staff.slice(0, 500).some(({ name }) => name.length > 3 && text.includes(name))
  );
}

const i = /\b(I|I'm|I'll|I've|me)\b/;
const yo =
  /\b(yo|me|le|les|lo|la) \p{L}{2,12}r[eé](?!\p{L})|\b\p{L}{2,12}(ar|er|ir)é(?!\p{L})|(^|\P{L})he \p{L}{2,12}[aeiou]?do\b/iu;
const ana = /(^|\P{L})(سأ|سوف أ|لقد قمت|قمت|تواصلوا معي)/u;

/** Whether the writer speaks of what they do themselves; the signature then says who. */
export function speaksAsI(text: string, language: string): boolean {
  if (language === "es") return yo.test(text);
  return language === "ar" ? ana.test(text) : i.test(text);
}
