import { finding } from "./codes.ts";
import { inLines } from "./in-lines.ts";
import type { Check } from "./letter.ts";

/** What tells that somebody acts now. */
const routed = inLines(
  String.raw`
    # The numbers to ring.
    \b(911|999|112|000|988|116 ?123|1-800-\d{3}-\d{4})\b|
    # Somebody was told, or is being told.
    \b(have|has|already|just|am|are|is|been) (now |just |already |been )?(
      alert|call|notif|contact|page|inform|told|phon|r[au]ng|get|reach|locat|search|evacuat|handed
    )\p{L}*( \p{L}+){0,4} (
      police|nurse|ambulance|paramedics?|principal|counsell?or|psychologist|fire|bus|safeguarding|lead|
      person on duty|emergency|team|driver|social worker|911
    )\b|
    # Those who help know of it, or are there.
    \b(
      police|nurse|ambulance|paramedics?|principal|counsell?or|head ?teacher|safeguarding lead
    ) (has|have|is|are|was|were) (now |been |being )?(
      told|called|alerted|on (the|their|his|her) way|with|here|there|coming|going|looking|searching
    )\b|
    # What is being done this minute.
    \bstay (on the line|with (him|her|them|your))\b|\bright now\b|\bperson on duty\b|
    \bbeing evacuated\b|\bare sheltering\b|\breunification\b|\bphoto id\b.*\blisted\b|
    \bthe principal will call you (now|at once|immediately)\b|
    # The same in Spanish and Arabic.
    \b(policía|ambulancia|emergencias)\b.{0,60}\b(avis|llam)|
    \b(avisado|llamado|alertado) a (la|el|los)\b|\bahora mismo\b|(الشرطة|الإسعاف|الطوارئ|الآن|فورا)
  `,
  "iu",
);

/** C25. SOP 4: "Immediately refer to appropriate personnel." A possible emergency is never answered by a routine letter. */
export const emergencyReply: Check = ({ about, text, language }) => {
  if (about.type !== "emergency" || !["en", "es", "ar"].includes(language) || routed.test(text)) return [];
  return [
    finding(
      "C25",
      "This may be an emergency, and the letter does not say that somebody is acting now.",
      "Hand it to the person on duty and telephone the parent. A letter comes after that.",
    ),
  ];
};
