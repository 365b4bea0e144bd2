import {
  answer,
  askBack,
  classify,
  close,
  escalate,
  link,
  mailsAgain,
  movePromise,
  note,
  promise,
  rates,
  refused,
  say,
  standDown,
  verify,
} from "../acts.ts";
import { call, concern, general, mail, records, web } from "../arrivals.ts";
import { minutesAgo, oak, on, onClosedDay, type Story } from "../diary.ts";

const comingSoon = `Dear Ms García,

You asked what the exhibition in the hall is called and who may come. It is called “Coming Soon”, because every child painted something they look forward to.

Grandparents are very welcome, on every school day from 3:00 to 4:00.`;

/** Oak Hill: the hard cases of the autumn, the day on which the school stayed closed, and the open queue. */
export const oakLately: Story[] = [
  oak(
    "A father and a court's order",
    on(
      -40,
      "11:25",
      mail(
        "lund-victor",
        records("grades_progress"),
        "I am Maja's father. Please send me her report card and tell me which class she is in this year.\n\nVictor Lund",
        { subject: "Report card", child: "Maja Lund" },
      ),
    ),
    on(
      -40,
      "13:05",
      note("bell", "There is a document on file for this family. Given to the privacy officer."),
    ),
    on(
      -40,
      "13:20",
      refused(
        "3.3.b",
        answer("okoye", "Dear Mr Lund,\n\nYou asked for the report card. It is attached.", {
          about: "student",
        }),
      ),
    ),
    on(
      -40,
      "13:30",
      answer(
        "okoye",
        `Dear Sir or Madam,

Thank you for writing. We cannot answer about any student by this route. If you are the parent or guardian of a student, please contact us from the e-mail address or phone number you gave the school. You can also visit the office with photo ID. We will help you during office hours.`,
      ),
      close("okoye"),
    ),
  ),
  oak(
    "A figure of speech",
    on(
      -20,
      "19:32",
      web(
        "oconnor",
        concern("curriculum_materials"),
        "If these fractions get any harder, Fiona says, she will die of it. Is there a tutor or a help hour?",
        {
          danger: {
            severity: "same_day",
            protocols: ["EM-SELFHARM"],
            because: "“will die” was said of a child.",
          },
        },
      ),
    ),
    on(
      -20,
      "19:36",
      standDown(
        "grant",
        "I rang the father at once. It was said in fun over homework; the child is well and laughed about it.",
      ),
      standDown("whitfield", "I read it too and agree."),
      classify("grant", concern("curriculum_materials")),
    ),
    on(
      -19,
      "09:00",
      answer(
        "delgado",
        `Dear Mr O'Connor,

You asked whether there is a help hour for fractions. Thank you for telling us that they are hard at the moment. There is one every Tuesday and Thursday from 2:40 to 3:20 in room 12, and nobody has to sign up.`,
      ),
      close("bell"),
    ),
  ),
  oak(
    "A meeting that had to move",
    on(
      -18,
      "08:45",
      mail(
        "souza",
        records("special_education"),
        "Hello, I would like to have an IEP meeting for Leo before the break. Which dates are possible? Ana Souza",
        { subject: "IEP meeting", child: "Leo Souza" },
      ),
    ),
    on(-18, "09:20", verify("bell")),
    on(
      -18,
      "11:00",
      promise(
        "bell",
        -14,
        `Dear Ms Souza,

You asked for a meeting for Leo before the break. Four people have to be there, and I am asking each of them for times.

I will send you two dates by {day -14}.`,
        { about: "student" },
      ),
    ),
    on(
      -15,
      "10:30",
      movePromise(
        "bell",
        -11,
        "The school psychologist is back on {day -12}, and a meeting without her would not help you.",
      ),
    ),
    on(
      -11,
      "09:10",
      answer(
        "bell",
        `Dear Ms Souza,

You asked for dates for Leo's meeting. It can be on {day 3} at 2:30 or on {day 4} at 8:15, in room 2. Please tell us which one you choose, or ask for a third.`,
        { about: "student" },
      ),
    ),
    on(-11, "17:55", mailsAgain("souza", "The afternoon one is perfect. Thank you!")),
    on(
      -10,
      "08:05",
      answer(
        "bell",
        "Dear Ms Souza,\n\nThank you for choosing. The meeting is on {day 3} at 2:30, in room 2.",
        { about: "student" },
      ),
      close("bell"),
    ),
  ),
  oak(
    "The exhibition called Coming Soon",
    on(
      -16,
      "20:20",
      web(
        "garcia",
        general("calendar_events"),
        "What is the children's exhibition in the hall called, and is it open to grandparents?",
        { language: "en" },
      ),
    ),
    on(
      -15,
      "09:45",
      refused("3.2.c", promise("bell", -16, "Dear Ms García,\n\nYou asked about the exhibition.")),
    ),
    on(-15, "09:50", refused("3.2.c", answer("bell", comingSoon))),
    on(
      -15,
      "09:52",
      answer("bell", comingSoon, {
        overrides: [{ check: "C15", reason: "“Coming Soon” is the name of the exhibition, not a date." }],
      }),
      close("bell"),
    ),
    on(-14, "21:00", rates(5)),
  ),
  oak(
    "Is school open",
    onClosedDay(
      "06:20",
      web("johnson", general("safety_security"), "Is school open today? Our street has not been cleared."),
    ),
    onClosedDay(
      "06:55",
      answer(
        "grant",
        `Dear Ms Johnson,

You asked whether school is open today. It is closed for the whole day, and the buses do not run. School opens again at 8:10 tomorrow.`,
      ),
      close("grant"),
    ),
  ),
  oak(
    "Days absent",
    on(
      -10,
      "10:40",
      call(
        "bell",
        "abdi",
        records("attendance"),
        "How many days has he been absent this term? The doctor's office asks for it.",
        { child: "Ayaan Abdi" },
      ),
    ),
    on(
      -10,
      "10:42",
      refused("3.3.b", say("bell", "He has been absent on three days.", { about: "student" })),
    ),
    on(
      -10,
      "10:50",
      note("bell", "Rang back on the number on file. It was Ms Abdi."),
      verify("bell"),
      say("bell", "He has been absent on three days this term, all of them excused.", { about: "student" }),
      close("bell"),
    ),
  ),
  oak(
    "Chess on Wednesdays",
    on(
      -9,
      "21:30",
      web(
        "hernandez",
        general("athletics_activities"),
        "¿Hay todavía lugar en el club de ajedrez de los miércoles? ¿Desde qué grado pueden participar?",
      ),
    ),
    on(
      -8,
      "09:15",
      answer(
        "bell",
        `Estimada señora Hernández:

Usted preguntó si hay lugar en el club de ajedrez. Quedan cuatro lugares, y pueden participar los niños desde segundo grado. La inscripción se hace en la oficina, sin costo.`,
      ),
      close("bell"),
    ),
    on(-7, "20:40", rates(5)),
  ),
  oak(
    "Two bus cards",
    on(
      -3,
      "08:10",
      web(
        "patel",
        general("transport"),
        "We moved in with my parents on Cedar Lane. Which bus stops there, and do we need a new bus card?",
      ),
    ),
  ),
  oak(
    "The same seat every day",
    on(
      -4,
      "17:20",
      web(
        "castillo",
        concern("transport"),
        "Mi hijo dice que en el autobús ya no respetan los asientos asignados. ¿Pueden hablar otra vez con la asistente?",
      ),
    ),
  ),
  oak(
    "Reading level",
    on(
      -2,
      "12:30",
      mail(
        "garcia",
        records("grades_progress"),
        "Buenas tardes. ¿En qué nivel de lectura está Valeria? La maestra de inglés me pidió que practiquemos en casa. Gracias, Rosa García",
        { subject: "Nivel de lectura", child: "Valeria García" },
      ),
    ),
    on(-2, "14:00", verify("bell")),
  ),
  oak(
    "The winter concert",
    on(
      -1,
      "09:25",
      web(
        "brooks",
        general("calendar_events"),
        "On which evening is the winter concert, and how many tickets does each family get?",
      ),
    ),
  ),
  oak(
    "A tooth and a ball",
    on(
      -1,
      "13:15",
      call(
        "bell",
        "schmidt",
        concern("safety_security"),
        "My son came home with a bruise from a ball at recess, and nobody had told us. Why not?",
        { child: "Emil Schmidt" },
      ),
    ),
    on(
      -1,
      "13:19",
      say(
        "bell",
        "I am sorry that you heard it from him first. The aide will tell me what happened, and I will ring you by {day 1}.",
        { day: 1 },
      ),
    ),
  ),
  oak(
    "Lunch money",
    on(
      -2,
      "10:05",
      web(
        "chen",
        general("meals"),
        "I paid 60 dollars into the lunch account two weeks ago and it still shows zero. Where did the money go?",
      ),
    ),
    on(
      -1,
      "11:10",
      promise(
        "bell",
        1,
        `Dear Mr Chen,

You asked where the money for the lunch account went. It reached the district on the day you paid; it was not yet booked to the account.

I am asking the district to book it, and I will write to you by {day 1}.`,
      ),
    ),
  ),
  oak(
    "Which homework",
    on(
      -1,
      "16:40",
      web(
        "kowalski",
        general("curriculum_materials"),
        "Is there a page where I can see the homework for the week?",
      ),
    ),
    on(
      0,
      "09:20",
      askBack(
        "bell",
        `Dear Ms Kowalski,

You asked for a page with the homework of the week. Grade 5 has one and grade 4 does not.

Please tell us for which grade you ask. I will send you the page or the teacher's plan by {day 2}.`,
      ),
    ),
  ),
  oak(
    "A word at the door",
    on(
      -1,
      "15:05",
      web(
        "lund",
        concern("staff_conduct"),
        "This morning the aide at the door told my daughter in front of everyone that she is always late. We were two minutes late, and it was my fault. I would like to speak with the principal.",
      ),
    ),
    on(
      0,
      "15:10",
      link("bell", "lund", "Maja Lund"),
      escalate("bell", "grant", {
        reason: "The mother asks for the principal, and it is about a member of staff.",
        tried: "I rang Ms Lund, listened, and wrote down the time and the door.",
        nextStep: "Principal Helen Grant will call you.",
        by: 3,
      }),
    ),
  ),
  oak(
    "Vietnamese story hour",
    on(
      0,
      "10:30",
      web(
        "nguyen",
        general("volunteering_pta"),
        "I would like to read Vietnamese stories to the third grade once a month. Whom do I ask, and do I need a background check?",
      ),
    ),
  ),
  oak(
    "رحلة المتحف",
    on(
      0,
      "12:05",
      mail(
        "haddad",
        general("fees_payments"),
        "مرحبا، وصلتنا ورقة عن رحلة المتحف. هل يمكنني دفع المبلغ على دفعتين؟ ومتى آخر موعد؟\nرانيا حداد",
        { subject: "رحلة المتحف" },
      ),
    ),
  ),
  oak(
    "No name, no number",
    on(
      0,
      "13:40",
      web(
        "souza",
        general(null),
        "There is a black dog without an owner by the bike racks. It looks friendly, but still.",
        { without: ["guardianName", "email"] },
      ),
    ),
  ),
  oak(
    "Picture day",
    minutesAgo(
      35,
      web(
        "johnson",
        general("calendar_events"),
        "When is the second picture day for children who were ill the first time?",
      ),
    ),
  ),
];
