import {
  accept,
  acknowledge,
  answer,
  assign,
  close,
  confirm,
  escalate,
  handBack,
  link,
  note,
  post,
  promise,
  rates,
  refused,
  say,
  verify,
} from "../acts.ts";
import { call, concern, general, mail, paper, records, walkIn, web } from "../arrivals.ts";
import { on, river, type Story } from "../diary.ts";

/** Riverbend Middle School, from August to the end of October. */
export const riverAutumn: Story[] = [
  river(
    "Sixth-grade orientation",
    on(
      -66,
      "08:40",
      web(
        "mbeki",
        general("schedule_courses"),
        "When is the orientation for sixth graders, and do the children get their schedule there?",
      ),
    ),
    on(
      -66,
      "13:10",
      answer(
        "webb",
        `Dear Ms Mbeki,

You asked when the orientation for sixth graders is. It is on {day -56} from 9:00 to 11:30, in the auditorium. The children get their schedule and try their lockers.`,
      ),
      close("webb"),
    ),
    on(-65, "20:15", rates(5)),
  ),
  river(
    "La cuota del instrumento",
    on(
      -64,
      "07:20",
      mail(
        "alvarez",
        general("fees_payments"),
        "Buenos días. ¿Cuánto cuesta alquilar un clarinete para la banda y se puede pagar en partes? Miguel Álvarez",
        { subject: "Alquiler de clarinete" },
      ),
    ),
    on(
      -64,
      "10:10",
      answer(
        "webb",
        `Estimado señor Álvarez:

Usted preguntó cuánto cuesta alquilar un clarinete. El alquiler es de 45 dólares por semestre y se puede pagar en tres partes. Si el costo es un problema, la banda tiene cinco instrumentos sin costo; pida uno en la oficina.`,
      ),
      close("webb"),
    ),
    on(-63, "19:30", rates(5)),
  ),
  river(
    "Football tryouts",
    on(
      -63,
      "11:00",
      call(
        "webb",
        "thompson",
        general("athletics_activities"),
        "When are the tryouts for football, and what does she need to bring?",
      ),
    ),
    on(
      -63,
      "11:02",
      say(
        "webb",
        "The tryouts are on {day -54} at 3:30 on the lower field. She needs running shoes, water and the sports form.",
      ),
      close("webb"),
    ),
  ),
  river(
    "French at home",
    on(
      -60,
      "22:10",
      web(
        "dubois",
        general("english_learners_translation"),
        "We speak French at home. Is there help with English in the first months, and who decides whether he needs it?",
      ),
    ),
    on(
      -59,
      "10:20",
      answer(
        "webb",
        `Dear Ms Dubois,

You asked whether there is help with English in the first months. There is: a short test in the first week shows what each student needs, and you get the result on paper.

The help is one hour a day and free. A free interpreter for French can join any talk with us; please call and ask.`,
      ),
      close("webb"),
    ),
  ),
  river(
    "A laptop that will not start",
    on(
      -57,
      "18:45",
      web(
        "kim",
        general("technology_portal"),
        "The school laptop does not start. Where do we bring it, and is there another one for the meantime?",
      ),
    ),
    on(
      -56,
      "08:50",
      answer(
        "webb",
        `Dear Ms Kim,

You asked where to bring the laptop that does not start. Please bring it to the library before 8:10 or after 2:45. The library lends another one on the spot.`,
      ),
      close("webb"),
    ),
    on(-55, "18:05", rates(4)),
  ),
  river(
    "موقف الحافلة",
    on(
      -53,
      "06:35",
      mail(
        "mansour",
        general("transport"),
        "صباح الخير،\n\nانتقلنا إلى شارع النهر رقم ٢١٠. أين أقرب موقف للحافلة ومتى تصل في الصباح؟\n\nمع الشكر،\nكريم منصور",
        { subject: "موقف الحافلة" },
      ),
    ),
    on(
      -53,
      "09:55",
      answer(
        "webb",
        `السيد كريم منصور المحترم،

سألتم عن أقرب موقف للحافلة. أقرب موقف إليكم هو زاوية شارع النهر مع الشارع الثامن، وتصل الحافلة رقم 12 في الساعة 7:25 صباحا.

تجدون بطاقة الحافلة الجديدة جاهزة في المكتب.`,
      ),
      close("webb"),
    ),
  ),
  river(
    "Late every morning",
    on(
      -50,
      "16:30",
      web(
        "williams",
        concern("transport"),
        "Bus 9 was late four times last week, and my son missed the start of his first class each time. Is somebody doing something about it?",
      ),
    ),
    on(
      -49,
      "09:25",
      promise(
        "webb",
        -45,
        `Dear Ms Williams,

Thank you for telling us that bus 9 was late four times. I am sorry for the lost lessons.

I am asking the bus company for its log of last week, and I will call you by {day -45}. Late arrivals by this bus are not counted.`,
      ),
    ),
    on(
      -45,
      "14:20",
      answer(
        "webb",
        `Dear Ms Williams,

You asked what is being done about bus 9. The log shows that road works held it up each time. Since yesterday it leaves the depot ten minutes earlier.`,
      ),
      close("webb"),
    ),
    on(-44, "20:50", rates(4, "On time all week.")),
  ),
  river(
    "At the counter with a passport",
    on(
      -47,
      "14:05",
      walkIn(
        "webb",
        "petrova",
        records("transcripts_records"),
        "Which courses count for high school, and may I see the transcript?",
        { child: "Ivan Petrov" },
      ),
    ),
    on(
      -47,
      "14:12",
      verify("webb", "photo_id"),
      say(
        "webb",
        "Ms Petrova read the transcript at the counter. Algebra and Spanish count for high school.",
        { about: "student" },
      ),
      close("webb"),
    ),
  ),
  river(
    "Uma pergunta em português",
    on(
      -46,
      "19:20",
      mail(
        "silva",
        general("calendar_events"),
        "Boa noite. Gostaria de saber em que dias não há aulas em novembro, por favor. Obrigada, Beatriz Silva",
        { subject: "Dias sem aulas" },
      ),
    ),
    on(
      -45,
      "10:05",
      answer(
        "webb",
        `Dear Ms Silva,

Thank you for asking about the days without lessons in November. The calendar with all of them is on the school's page; it can be read in Portuguese there.

A free interpreter for Portuguese can help at any time. Please call us and say “Portuguese”.`,
      ),
      close("webb"),
    ),
  ),
  river(
    "A holiday of ours",
    on(
      -43,
      "21:25",
      web(
        "cohen",
        general("attendance"),
        "How do I report an absence for a religious holiday, and can he take the test on another day?",
      ),
    ),
    on(
      -42,
      "08:30",
      answer(
        "webb",
        `Dear Ms Cohen,

You asked how to report an absence for a religious holiday. A note or a mail to this address before the day is enough. Tests can be taken within a week afterwards; the teacher will offer a time.`,
      ),
      close("webb"),
    ),
    on(-41, "19:10", rates(5)),
  ),
  river(
    "A grandmother asks",
    on(
      -41,
      "12:15",
      call(
        "webb",
        "ortiz-carmen",
        records("attendance"),
        "How often has he been late this month? His mother works nights, so I am asking.",
        { child: "Diego Ortiz" },
      ),
    ),
    on(
      -41,
      "12:16",
      refused("3.3.b", say("webb", "He has been late twice this month.", { about: "student" })),
    ),
    on(
      -41,
      "12:18",
      say(
        "webb",
        "I cannot answer about any student by telephone. His mother can call us at any hour from the number that she gave us.",
      ),
      close("webb"),
    ),
  ),
  river(
    "His mother calls",
    on(
      -39,
      "07:40",
      mail(
        "ortiz",
        records("attendance"),
        "Buenos días. La abuela de Diego llamó el otro día. ¿Cuántas veces ha llegado tarde este mes? Elena Ortiz",
        { subject: "Llegadas tarde", child: "Diego Ortiz" },
      ),
    ),
    on(
      -39,
      "09:00",
      verify("webb"),
      answer(
        "webb",
        `Estimada señora Ortiz:

Usted preguntó cuántas veces llegó tarde Diego este mes. Fueron dos veces, las dos por menos de diez minutos. No tiene ninguna consecuencia.`,
        { about: "student" },
      ),
      close("webb"),
    ),
    on(-38, "22:30", rates(5)),
  ),
  river(
    "In the locker room",
    on(
      -37,
      "18:15",
      web(
        "murphy",
        concern("bullying_harassment"),
        "My son's clothes were thrown into the shower twice after gym. He will not say who. He now skips gym. Please do something.",
      ),
    ),
    on(
      -36,
      "08:25",
      promise(
        "okafor",
        -31,
        `Dear Ms Murphy,

Thank you for telling us what happened after gym. I am sorry; I understand why he stays away.

From today a teacher stands in the locker room. I will speak with your son if he wishes, and I will call you by {day -31}.`,
      ),
    ),
    on(
      -31,
      "13:30",
      answer(
        "okafor",
        `Dear Ms Murphy,

You asked us to do something about the locker room. A teacher is there before and after every gym class since {day -36}, and it has stayed quiet. Your son has a locker beside the office door now.

I cannot speak about other students. If anything else happens, please call me the same day.`,
      ),
      close("okafor"),
    ),
    on(-30, "20:20", rates(5, "He goes to gym again.")),
  ),
  river(
    "His father asks too",
    on(
      -36,
      "12:50",
      call(
        "webb",
        "murphy-daniel",
        concern("bullying_harassment"),
        "My wife wrote about the locker room. Has somebody read it?",
      ),
    ),
    on(
      -36,
      "12:53",
      note("webb", "Same matter as Ms Murphy's inquiry of yesterday; the principal has it."),
      say(
        "webb",
        "The principal read it this morning and has written to Ms Murphy. He will call by {day -31}.",
      ),
      close("webb"),
    ),
  ),
  river(
    "A father who lives elsewhere",
    on(
      -35,
      "20:40",
      web(
        "jackson",
        records("grades_progress"),
        "Zoe lives with her mother. I would like to know how she is doing in math this term.",
      ),
    ),
    on(
      -34,
      "08:55",
      assign("webb", "novak"),
      link("webb", "jackson", "Zoe Jackson"),
      note("webb", "Both parents have every right on file. Rang the father's number on file."),
      verify("webb"),
    ),
    on(
      -34,
      "15:00",
      answer(
        "novak",
        `Dear Mr Jackson,

You asked how Zoe is doing in math. She works carefully, and her average is 88 points. Zoe could ask more questions; when she does, they are good ones.`,
        { about: "student" },
      ),
      close("novak"),
    ),
    on(-33, "21:05", rates(5, "Thank you for writing to me as well.")),
  ),
  river(
    "Who may pick up",
    on(
      -33,
      "09:10",
      web(
        "carter",
        general("custody_family"),
        "How do I add my sister to the list of people who may pick up a student?",
      ),
    ),
    on(
      -32,
      "10:30",
      answer(
        "okoye",
        `Dear Ms Carter,

You asked how to add somebody to the pick-up list. It takes one form, signed at the counter with photo ID; we do not change the list by mail or telephone.`,
      ),
      close("okoye"),
    ),
  ),
  river(
    "Smoke",
    on(
      -31,
      "13:05",
      web(
        "yilmaz",
        general("safety_security"),
        "My child just texted that there is smoke in the washroom on the second floor and nobody has come yet!!",
        { danger: { severity: "immediate", protocols: ["EM-HAZARD"], because: "Smoke in the building." } },
      ),
    ),
    on(-31, "13:06", confirm("okafor")),
    on(
      -31,
      "13:14",
      note(
        "okafor",
        "A paper towel had smouldered in a bin. Put out at 13:08 by the caretaker; the floor was cleared and aired; the fire service looked at it at 13:30.",
      ),
      say(
        "okafor",
        "I rang Ms Yilmaz at 13:12. Everybody is well; the washroom stays closed today, and all families hear of it this afternoon.",
      ),
      close("okafor"),
    ),
  ),
  river(
    "La enfermera",
    on(
      -28,
      "17:00",
      mail(
        "hernandez",
        general("compliment"),
        "La enfermera de la escuela llamó a mi casa tres veces hasta encontrarme. Quiero que la directora lo sepa. Muchas gracias. Teresa Hernández",
        { subject: "Gracias a la enfermera" },
      ),
    ),
    on(
      -27,
      "09:00",
      answer(
        "webb",
        `Estimada señora Hernández:

Gracias por escribir sobre la enfermera. Hoy le leímos su mensaje delante de todos sus compañeros. Usted le alegró la semana.`,
      ),
      close("webb"),
    ),
  ),
  river(
    "A letter about the library",
    on(
      -26,
      "09:40",
      paper(
        "webb",
        "thompson",
        general("volunteering_pta"),
        "Dear Riverbend, I have retired and should like to help in the library two mornings a week. Greg Thompson",
        { without: ["email"] },
      ),
    ),
    on(-25, "09:00", acknowledge("webb", "posted")),
    on(
      -24,
      "13:00",
      post(
        "webb",
        "Dear Mr Thompson, you offered to help in the library. The librarian would like that very much. The form for volunteers is in this envelope; please bring it on {day -20} at 9:00 and have a look round.",
      ),
      close("webb"),
    ),
  ),
  river(
    "The yearbook",
    on(
      -24,
      "20:00",
      web("mbeki", general("fees_payments"), "What does the yearbook cost, and until when can we order it?"),
    ),
    on(
      -23,
      "09:35",
      answer(
        "webb",
        `Dear Ms Mbeki,

You asked what the yearbook costs. It is 22 dollars, or 15 if you order before {day 8}. The order form is on the school's page.`,
      ),
      close("webb"),
    ),
    on(-22, "18:50", rates(4)),
  ),
  river(
    "A film in science",
    on(
      -22,
      "19:05",
      web(
        "kim",
        concern("curriculum_materials"),
        "The film about the ocean gave our sixth grader bad dreams. Could we hear about such films beforehand?",
      ),
    ),
    on(-21, "08:20", assign("webb", "rahman")),
    on(
      -21,
      "15:20",
      answer(
        "rahman",
        `Dear Ms Kim,

Thank you for telling us about the film. I am sorry about the bad dreams.

From now on I will put every film on the class page a week before. You can ask for another task at any time, and nobody will be singled out.`,
      ),
      close("rahman"),
    ),
  ),
  river(
    "Detention twice in a week",
    on(
      -20,
      "10:10",
      web(
        "williams",
        concern("discipline"),
        "My son had detention twice in a week for chewing gum. That is out of proportion. Who decided it?",
      ),
    ),
    on(
      -20,
      "11:30",
      escalate("webb", "okafor", {
        reason: "The parent disputes a consequence; the office cannot change it.",
        tried: "I rang Ms Williams and explained the rule.",
        nextStep: "The principal will look at both days and call you.",
        by: -16,
      }),
    ),
    on(-19, "08:15", accept("okafor")),
    on(
      -16,
      "11:45",
      answer(
        "okafor",
        `Dear Ms Williams,

You asked who decided on detention twice in a week. I looked at both days. I understand why it felt out of proportion, and I am sorry that nobody called you.

The second one is taken back. From now on a teacher calls home first.`,
      ),
      close("okafor"),
    ),
    on(-15, "19:55", rates(5)),
  ),
  river(
    "Handed back",
    on(
      -18,
      "13:20",
      web(
        "silva",
        general("dress_code_policies"),
        "May students wear hats in class when it is cold? The heating in the east wing is weak.",
        { language: "en" },
      ),
    ),
    on(
      -18,
      "14:10",
      escalate("webb", "okafor", {
        reason: "The rule on hats does not speak of cold rooms.",
        tried: "I read the rule to the parent.",
        nextStep: "The principal will say what counts in cold rooms.",
        by: -14,
      }),
    ),
    on(
      -17,
      "09:05",
      handBack("okafor", "Hats are fine in any room under 65 degrees; the office can say so."),
    ),
    on(
      -17,
      "10:00",
      answer(
        "webb",
        `Dear Ms Silva,

You asked whether students may wear hats when it is cold. They may, in any room under 65 degrees. The heating in the east wing will be repaired on {day -15}.`,
      ),
      close("webb"),
    ),
  ),
];
