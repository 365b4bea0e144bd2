import { finding } from "./codes.ts";
import { inLines } from "./in-lines.ts";
import type { Check, Letter } from "./letter.ts";
import type { Sentence } from "./split-sentences.ts";

/** A sentence that tells something of a student's record. */
const record = inLines(
  String.raw`
    # What a child is, where it is, what becomes of it.
    \b(is|was|has been|are|were|will be) (\p{L}+ ){0,3}?(
      enrol+ed|registered|absent|late|tardy|present|here|at school|
      in (grade|year|class|room|kindergarten|the|\d|ms|mr|mrs|detention)|with (ms|mr|mrs|dr)|
      on (the )?(bus|route|team|list)|a student|doing|passing|failing|marked|suspended|assigned|
      picked up|taught|missing|behind|ahead
    )\b|
    # Where it goes, and what its record says.
    \b(
      attends?|goes to|comes to|studies at|belongs to|joined|left|transferred|withdrew|rides|takes
    ) (\p{L}+ ){0,3}(school|class|here|oak|bus|route|lesson|course)|
    \b(
      grades?|marks?|score|gpa|test|report card|attendance|absences?|schedule|timetable|teacher|
      classroom|homeroom|bus|stop|locker|balance|records?|file|transcript|behaviou?r|progress|address|
      lunch
    ) (is|are|was|were|has|have|shows?|went|fell|rose|will)\b|
    # What happened, and what was handed in.
    \b(missed|scored|earned|received|got|passed|failed|arrived|had \p{L}+ (days?|absences))\b|
    \b(was|were|has|have|is|are) (not )?(been )?(handed|turned) in\b|
    # Yes, it is so; yes, we have that child.
    \byes, (\p{L}+ ){1,3}(is|was|does|attends|has)\b|
    \bwe (do )?have (a student|him|her|\p{Lu}\p{L}+) (here|enrolled|named|called)|
    # Papers that come with the letter, or will.
    \bI (have )?(attached|enclosed|sent)|\b(attached|enclosed) (is|are|you will find|please find)\b|
    \bwill (send|mail|e-?mail|give|share|tell|forward|post) (you )?(\p{L}+ ){0,3}(
      report|grades?|marks?|records?|list|file|transcript|schedule|copy|results?|work|details|minutes
    )\b
  `,
  "iu",
);
const past = /\b(was|were|went|fell|rose|missed|has|have|had|did)\b/i;
const pupil = /\b(your (son|daughter|child|twins|children|boy|girl)|he|she|his|her|him)\b/i;
/** A sentence that declines, or says what comes first. */
export const declined =
  /\b(cannot|can't|can not|not able|unable|may not|not allowed|if you are|once (we|you)|after (we|you))\b/i;
const spanish = inLines(
  String.raw`
    \b(
      est[aá] (inscrit|matriculad|en (el|la) (grado|clase))|asiste a|
      sus? (calificaci|nota|ausencia|asistencia|maestr)\p{L}* (es|son|est)|falt[oó]|ha faltado|
      se inscribi[oó]
    )
  `,
  "iu",
);
const arabic = /(مسجل|مسجلة|في الصف|درجاته|درجاتها|علاماته|علاماتها|غياب(ه|ها)|تغيب|معلم(ه|ها|ته|تها) هو)/;

/** C19. SOP 4: "Only discuss with authorized parents/guardians." Below level 3 not even that the child is a student here. */
export const unverifiedDisclosure: Check = (letter) => {
  const { about, sentences } = letter;
  if (about.identityLevel >= 3 && about.linkOnRecord) return [];
  const told = sentences.filter((sentence) => tells(letter, sentence));
  const [first] = told;
  if (!first) return [];
  return [
    finding(
      "C19",
      about.linkOnRecord
        ? "This speaks about a student, and we have not yet made sure who is asking."
        : "This speaks about a student, and no link between this person and the student is on record.",
      "Send the neutral text, and make sure of the person by the e-mail address or phone number on file, or by photo ID.",
      { at: [first.start, first.end] },
    ),
  ];
};

function tells({ about, language, text: whole, parts }: Letter, { text }: Sentence): boolean {
  const body = whole.slice(...parts.body);
  if (language === "es") return spanish.test(text) && !/\bno (podemos|puedo)\b/i.test(text);
  if (language === "ar") return arabic.test(text) && !/(لا يمكن|لا نستطيع)/.test(text);
  const named = about.child ? text.includes(about.child.first) : false;
  // General answers speak of "your child" too; they tell a record only when a child is known to be meant.
  const toldOf = named || (pupil.test(text) && (about.type !== "general" || about.child));
  const speaksOfOne =
    about.type === "records" && (about.child ? body.includes(about.child.first) : pupil.test(body));
  const meant = toldOf || (speaksOfOne && past.test(text));
  // Saying the question back, in the parent's own words, tells nothing.
  const saidBack =
    /^(thank you|thanks|you (asked|wrote|told|called|want|would))\b/i.test(text) &&
    !/[,;] (and|yes)\b/i.test(text);
  return !!meant && !saidBack && !declined.test(text) && record.test(text);
}
