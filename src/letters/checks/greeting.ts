import { finding } from "./codes.ts";
import { fold } from "./fold.ts";
import type { Check } from "./letter.ts";
import { titles } from "./people.ts";
import { tokens } from "./tokens.ts";

const hollow: Record<string, Set<string>> = {
  en: new Set(
    "dear hello hi hey greetings good morning afternoon evening day there to whom it may concern and all the".split(
      " ",
    ),
  ),
  es: new Set(
    "estimado estimada estimados estimadas querido querida queridos apreciado apreciada distinguido distinguida hola buen buenos buenas dia dias tarde tardes noche noches a quien corresponda y".split(
      " ",
    ),
  ),
  ar: new Set(
    "عزيزي عزيزتي تحيه طيبه وبعد السلام عليكم ورحمه الله وبركاته مرحبا اهلا وسهلا حضره المحترم المحترمه بعد التحيه".split(
      " ",
    ),
  ),
};

/** C01. SOP 3.2: "Greet the parent respectfully." The first line greets, with a name, a title or "Sir or Madam". */
export const greeting: Check = ({ text, language, parts, about }) => {
  const empty = hollow[language];
  if (!empty) return [];
  const severity = about.first && about.type !== "emergency" ? "block" : "warn";
  const [start, end] = parts.greeting;
  const said = tokens(text.slice(start, end).slice(0, 200)).map(({ word }) => word);
  const whom = said.filter((word) => !empty.has(word) && !hollow.en?.has(word));
  if (start === end)
    return [
      finding(
        "C01",
        "The letter does not begin with a greeting.",
        "Begin with the parent's name, for example “Dear Ms Diaz,”.",
        {
          severity,
        },
      ),
    ];
  if (!whom.length)
    return [
      finding("C01", "The greeting names nobody.", "Add the name or title that the parent uses.", {
        severity,
        at: [start, end],
      }),
    ];
  const known = (about.guardianName ?? "")
    .split(/[\s-]+/)
    .map(fold)
    .filter((word) => word && !titles.has(word));
  const named = whom.filter((word) => !titles.has(word) && !general.has(word));
  if (!known.length || !named.length || named.some((word) => known.includes(word))) return [];
  return [
    finding(
      "C01",
      `The greeting does not use the name that this parent gave us, ${about.guardianName}.`,
      "Check that the letter goes to the right person, and use the name they use.",
      { severity: "warn", at: [start, end] },
    ),
  ];
};

const general = new Set(
  "parent parents guardian guardians carer carers family families sir madam padre madre padres familia familias tutor tutora tutores or o de la el los las ولي الامر اولياء الامور الاسره العائله".split(
    " ",
  ),
);
