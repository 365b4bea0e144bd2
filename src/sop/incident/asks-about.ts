import { fold } from "../../letters/checks/fold.ts";
import type { IncidentKind } from "../../letters/words/incident-words.ts";

/** Topics under which parents write while something goes on. */
const topics = new Set([
  ...["safety_security", "transport", "attendance", "before_after_care", "health_nurse"],
  ...["facilities", "calendar_events", "custody_family"],
]);

/** What parents say of any incident: is my child safe, where do I fetch them, what is going on. */
const anyWords =
  "safe|okay|ok|alright|what is going on|what is happening|whats going on|whats happening|pick up|pick him up|pick her up|collect|fetch|reunification|police|ambulance|fire truck|sirens|news|a salvo|esta bien|estan bien|que pasa|que esta pasando|que paso|recoger|recojo|policia|ambulancia|sirenas|بخير|امان|امن|ماذا يحدث|ماذا حدث|استلم|اخذ|الشرطه|الاسعاف";

/** Words of one kind. */
const kindWords: Record<IncidentKind, string> = {
  lockdown:
    "lockdown|lock down|locked down|shooter|shots|weapon|gun|intruder|confinamiento|encierro|cierre|tirador|arma|disparos|اغلاق|مسلح|سلاح",
  secure: "lockout|lock out|secure|doors locked|cierre|puertas|اغلاق|ابواب",
  fire: "fire|smoke|burning|alarm|evacuat|incendio|fuego|humo|evacua|حريق|نار|دخان|اخلاء",
  gas: "gas|leak|smell|evacuat|fuga|olor|evacua|غاز|تسرب|رائحه|اخلاء",
  transport:
    "bus|crash|accident|collision|driver|autobus|choque|accidente|camion|chofer|حافله|باص|حادث|تصادم",
  weather:
    "storm|tornado|flood|earthquake|snow|weather|tormenta|inundacion|terremoto|nieve|clima|عاصفه|فيضان|زلزال|ثلج|طقس",
  medical: "sick|ill|hospital|poison|food|enferm|hospital|intoxic|comida|مريض|مستشفي|تسمم|طعام",
  missing: "missing|lost|search|disappeared|perdid|desaparec|busca|مفقود|ضاع|بحث",
  other: "incident|incidente|حادث",
};

const tested = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})`, "u");
const anything = tested(anyWords);

/**
 * Whether what somebody wrote while an incident goes on may be about it: by its topic, by danger in it, or by its words. A
 * few too many read what the school has said anyway.
 */
export const asksAbout = (
  kind: IncidentKind,
  { text, topic, danger }: { text: string; topic: string | null; danger: boolean },
): boolean => {
  if (danger || (topic !== null && topics.has(topic))) return true;
  const said = fold(text);
  return anything.test(said) || tested(kindWords[kind]).test(said);
};
