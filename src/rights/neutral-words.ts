const words: Record<string, string> = {
  en: "Thank you for writing. We cannot answer about any student by this route. If you are the parent or guardian of a student, please contact us from the e-mail address or phone number you gave the school. You can also visit the office with photo ID. We will help you during office hours.",
  es: "Gracias por escribir. Por esta vía no podemos responder sobre ningún alumno. Si usted es padre, madre o tutor de un alumno, comuníquese con nosotros desde el correo o el teléfono que dio a la escuela. También puede venir a la oficina con una identificación con foto. Le ayudaremos en el horario de oficina.",
  ar: "شكرا لكم على الكتابة. لا يمكننا الإجابة عن أي طالب بهذه الطريقة. إذا كنتم والدا أو والدة أو ولي أمر لطالب، فالرجاء التواصل معنا من البريد الإلكتروني أو رقم الهاتف الذي أعطيتموه للمدرسة. يمكنكم أيضا زيارة المكتب ومعكم هوية تحمل صورتكم. سنساعدكم في ساعات عمل المكتب.",
};

/**
 * What is said outside when nothing about a student may be said, in English, Spanish or Arabic (any other code: English).
 * The same to the byte for protection, opt-out, non-enrolment and missing proof, so that nothing can be read out of it.
 */
export const neutralWords = (language = "en"): string =>
  words[language.toLowerCase().split("-")[0] ?? "en"] ?? (words.en as string);
