import { finding } from "./codes.ts";
import { inLines } from "./in-lines.ts";
import type { Check } from "./letter.ts";

const heard: Record<string, RegExp> = {
  en: inLines(
    String.raw`
    \b(
      sorry|apologi[sz]e|regret|
      thank you for (
        telling|writing|raising|letting|bringing|sharing|
        your (message|letter|e-?mail|call|note|patience|honesty|trust)
      )|
      thanks for (
        telling|writing|raising|letting|bringing|sharing|your (message|letter|e-?mail|call|note)
      )|
      understand (how|that|why|your|this)|can (see|hear|imagine|understand)|
      must (be|have been|feel) (a |so |very |really )?(
        hard|difficult|worr|upset|distress|frustrat|painful|sad|confus|stress|frighten
      )|
      hard (for|on|to)|upsetting|worr(ying|ied|isome)|difficult for|distressing|frustrat|disappoint|
      appreciate|glad (that )?you|right to (tell|raise|write|ask)|
      take (this|it|your) \p{L}* ?\p{L}* ?serious|hear (that|how|your)|
      (share|feel|recogni[sz]e|acknowledge|respect) your|know how|
      no (parent|family|child|student|pupil|one) should
    )
  `,
    "iu",
  ),
  es: /(lament|sentimos|siento|disculp|perd[oó]n|gracias por|comprend|entend|preocupaci[oó]n|debe (de )?ser|dif[ií]cil|agradec|tomamos .{0,20}en serio)/i,
  ar: /(نأسف|آسف|نعتذر|أعتذر|نفهم|نتفهم|أتفهم|شكرا|نشكر|أشكر|نقدر|قلقك|صعب|مزعج|نأخذ)/,
};

/** C03. SOP 3.4: "Listen actively and empathize with parental concerns." A feeling acknowledged, not a fault admitted. */
export const empathy: Check = ({ about, language, sentences }) => {
  const acknowledging = heard[language];
  if (about.type !== "concern" || !acknowledging) return [];
  if (sentences.some(({ text }) => acknowledging.test(text) && !/interest in/i.test(text))) return [];
  return [
    finding(
      "C03",
      "No sentence shows that the concern was heard.",
      "Add one about the feeling, not the fault, for example “Thank you for telling us. I am sorry this has been hard.”",
    ),
  ];
};
