import {
  accept,
  answer,
  assign,
  bounces,
  close,
  escalate,
  goesUp,
  handBack,
  mailsAgain,
  note,
  promise,
  rates,
  refused,
  say,
  supply,
  verify,
} from "../acts.ts";
import { call, concern, general, mail, records, web } from "../arrivals.ts";
import { oak, on, type Story } from "../diary.ts";

/** Oak Hill, when the term has found its pace. */
export const oakAutumn: Story[] = [
  oak(
    "After school until five",
    on(
      -47,
      "06:50",
      mail(
        "haddad",
        general("before_after_care"),
        "السلام عليكم،\n\nأعمل حتى الساعة الخامسة مساء. هل توجد رعاية بعد انتهاء الدوام، وكم تكلف في الشهر؟\n\nشكرا لكم،\nرانيا حداد",
        { subject: "الرعاية بعد المدرسة" },
      ),
    ),
    on(
      -47,
      "10:30",
      answer(
        "bell",
        `السيدة رانيا حداد المحترمة،

سألتم عن الرعاية بعد انتهاء الدوام. نعم، لدينا رعاية كل يوم دراسي حتى الساعة الخامسة والنصف مساء في قاعة المكتبة. التكلفة أربعون دولارا في الشهر، وهي مجانية لمن لديه إعفاء من رسوم الغداء.

تجدون استمارة التسجيل في المكتب، ويمكنكم البدء في أي يوم اثنين.`,
      ),
      close("bell"),
    ),
    on(-46, "21:00", rates(5)),
  ),
  oak(
    "How is she doing in math",
    on(
      -45,
      "12:40",
      mail(
        "kowalski",
        records("grades_progress"),
        "Dear Oak Hill,\n\nCould the teacher tell me how Zofia is doing in math? She says it is fine, and she said that last year too.\n\nAgnieszka Kowalski",
        { subject: "Math this year", child: "Zofia Kowalski" },
      ),
    ),
    on(
      -45,
      "13:10",
      assign("bell", "delgado"),
      note("bell", "Mother, both rights on file. Rang the number on file to be sure that it was her."),
      verify("bell"),
    ),
    on(
      -44,
      "15:25",
      answer(
        "delgado",
        `Dear Ms Kowalski,

You asked how Zofia is doing in math. She is doing well. Zofia has handed in all nine pieces of homework, and her last two tests were at 84 and 91 points of 100.

Long division still costs her time. Ten minutes of practice twice a week would help, and I have put two sheets into her folder.`,
        { about: "student" },
      ),
      close("delgado"),
    ),
    on(-43, "19:48", rates(5, "Exactly what I wanted to know.")),
  ),
  oak(
    "An interpreter for the conference",
    on(
      -44,
      "09:35",
      call(
        "bell",
        "nguyen",
        general("english_learners_translation"),
        "Can we have an interpreter for Vietnamese at the parent conference?",
        { child: "Linh Nguyen" },
      ),
    ),
    on(
      -44,
      "09:37",
      say("bell", "I am asking the district for an interpreter and will ring you by {day -42}.", {
        day: -42,
      }),
    ),
    on(
      -42,
      "13:20",
      say(
        "bell",
        "An interpreter for Vietnamese is booked for the conference on {day -36} at 3:40. It is free of charge.",
      ),
      close("bell"),
    ),
  ),
  oak(
    "No photographs, please",
    on(
      -42,
      "20:30",
      web(
        "lund",
        general("directory_privacy_optout"),
        "I would like to opt out of photographs and of the printed directory. What do I have to sign?",
      ),
    ),
    on(
      -41,
      "09:40",
      answer(
        "okoye",
        `Dear Ms Lund,

You asked how to opt out of photographs and of the directory. One form covers both; it is on the school's page under Privacy, and paper copies lie at the counter.

The choice counts from the day on which we have the form, and you can change it at any time.`,
      ),
      close("okoye"),
    ),
  ),
  oak(
    "The bus home",
    on(
      -38,
      "18:22",
      web(
        "castillo",
        concern("bullying_harassment"),
        "Buenas tardes. A mi hijo lo molestan en el autobús de regreso. Le quitan la gorra y le dicen apodos. Ya no quiere ir en autobús. ¿Qué van a hacer?",
      ),
    ),
    on(
      -37,
      "09:05",
      promise(
        "grant",
        -33,
        `Estimado señor Castillo:

Gracias por avisarnos. Usted escribió que a su hijo lo molestan en el autobús de regreso, y lamento que ya no quiera viajar en él.

Hoy mismo hablaré con el conductor y con la asistente. Lo llamaré a más tardar el {day -33} para contarle qué encontramos.`,
      ),
    ),
    on(
      -33,
      "14:00",
      answer(
        "grant",
        `Estimado señor Castillo:

Usted preguntó qué vamos a hacer. Desde ayer una asistente viaja en el autobús de regreso, y los asientos están asignados. Su hijo se sienta ahora en la segunda fila.

Si algo más ocurre, llámeme directamente.`,
      ),
      close("grant"),
    ),
    on(-32, "19:15", rates(2, "La asistente solo viaja dos días. Los otros días sigue igual.")),
    on(
      -31,
      "10:10",
      promise(
        "grant",
        -28,
        `Estimado señor Castillo:

Usted escribió que la asistente viaja solo dos días. Tiene razón, y lo siento. Pediré al distrito una asistente para los cinco días y le escribiré a más tardar el {day -28}.`,
      ),
    ),
    on(
      -28,
      "11:30",
      answer(
        "grant",
        `Estimado señor Castillo:

Le escribo como le dije. Desde hoy la asistente viaja los cinco días, y el próximo mes lo revisaremos juntos. Puede llamarme cuando quiera.`,
      ),
      close("grant"),
    ),
  ),
  oak(
    "Thank you to the crossing guard",
    on(
      -36,
      "08:50",
      mail(
        "garcia",
        general("compliment"),
        "Quiero dar las gracias a la señora que cuida el cruce en la calle Mill. Todos los días saluda a cada niño por su nombre. Rosa García",
        { subject: "Gracias" },
      ),
    ),
    on(
      -36,
      "13:00",
      answer(
        "bell",
        `Estimada señora García:

Gracias por escribir sobre la señora que cuida el cruce. Le leímos su mensaje esta mañana y le dio mucha alegría. Lo hemos puesto en la sala de maestros.`,
      ),
      close("bell"),
    ),
  ),
  oak(
    "A mistyped address",
    on(
      -34,
      "20:05",
      web(
        "chen",
        general("technology_portal"),
        "I cannot sign in to the parent portal since the update. It says that my account is locked. What should I do?",
        { email: "wei.chenn@example.net" },
      ),
    ),
    on(-34, "20:06", bounces("acknowledgement")),
    on(
      -33,
      "08:15",
      note("bell", "The acknowledgement came back. Rang Mr Chen; the address has one n too many."),
      supply("bell", "email", "wei.chen@example.net"),
    ),
    on(
      -33,
      "09:30",
      answer(
        "bell",
        `Dear Mr Chen,

You asked what to do about the locked account on the parent portal. It was locked by the update, not by you, and it is open again since this morning.

Please choose a new password when you sign in. If it locks again, call us and ask for Ruth Bell.`,
      ),
      close("bell"),
    ),
    on(-32, "18:20", rates(4)),
  ),
  oak(
    "A call back that did not come",
    on(
      -33,
      "14:10",
      call(
        "bell",
        "patel",
        concern("before_after_care"),
        "Twice this month nobody was at the after-school door at five o'clock, and the children stood outside alone. Who is responsible?",
      ),
    ),
    on(
      -33,
      "14:14",
      say("bell", "I am sorry. I will find out who was on duty and ring you by {day -31}.", { day: -31 }),
    ),
    on(
      -29,
      "08:40",
      answer(
        "bell",
        `Dear Ms Patel,

You told us that nobody was at the after-school door at five o'clock. I said that I would ring you by {day -31}, and I did not. I am sorry for both.

From today two people sign a sheet for that door, and it hangs in the office. The program has a telephone of its own now: 555-0104.`,
      ),
      close("bell"),
    ),
    on(-28, "17:30", rates(3, "I had to wait, but it is solved.")),
  ),
  oak(
    "Up two levels",
    on(
      -31,
      "07:55",
      web(
        "kowalski-piotr",
        concern("staff_conduct"),
        "A lunch aide shouted at a whole table last week. I told the office about it by telephone and heard nothing. I want somebody to look into it.",
      ),
    ),
    on(
      -31,
      "10:15",
      escalate("bell", "grant", {
        reason: "It is about a member of staff; the office cannot look into that.",
        tried: "I rang Mr Kowalski and wrote down what he knows.",
        nextStep: "The principal will speak with everybody who was there.",
        by: -27,
      }),
    ),
    on(-29, "09:10", accept("whitfield")),
    on(
      -27,
      "13:45",
      answer(
        "whitfield",
        `Dear Mr Kowalski,

You asked us to look into what happened at lunch. I am sorry that you heard nothing when you first told us, and I understand why you wrote again.

I spoke with the people who were in the room. How staff speak with children at lunch was the subject of a meeting on {day -28}, and I will visit the lunch room myself every Tuesday this term.`,
      ),
      close("whitfield"),
    ),
    on(-26, "20:10", rates(4)),
  ),
  oak(
    "The swing",
    on(
      -27,
      "09:30",
      web(
        "johnson",
        concern("facilities"),
        "One of the swings has had a broken chain for three weeks. Somebody tied it up with a rope. Please have it repaired before a child falls.",
      ),
    ),
    on(
      -27,
      "11:20",
      escalate("bell", "grant", {
        reason: "Repairs above 200 dollars need the principal.",
        tried: "The caretaker took the swing down.",
        nextStep: "The principal will order the repair and tell you when the swing is back.",
        by: -23,
      }),
    ),
    on(-27, "14:50", accept("grant")),
    on(
      -24,
      "10:00",
      answer(
        "grant",
        `Dear Ms Johnson,

Thank you for telling us about the swing with the broken chain. I am sorry that it hung there for three weeks.

It was taken down on the day you wrote. Both chains are new since this morning, and the playground is now looked over every Monday.`,
      ),
      close("grant"),
    ),
    on(-23, "19:00", rates(5)),
  ),
  oak(
    "A copy of the report card",
    on(
      -25,
      "08:10",
      mail(
        "rivera",
        records("transcripts_records"),
        "Buenos días. Necesito una copia de la boleta de calificaciones de Camila del año pasado para un programa de verano. ¿Me la pueden enviar?\nLucía Rivera",
        { subject: "Copia de la boleta", child: "Camila Rivera" },
      ),
    ),
    on(
      -25,
      "10:00",
      refused(
        "3.3.b",
        answer("okoye", "Estimada señora Rivera:\n\nUsted pidió una copia de la boleta. Está lista.", {
          about: "student",
        }),
      ),
    ),
    on(-25, "10:20", verify("okoye")),
    on(
      -24,
      "09:00",
      answer(
        "okoye",
        `Estimada señora Rivera:

Usted pidió una copia de la boleta de Camila del año pasado. La copia está lista en la oficina, en un sobre cerrado a su nombre. Traiga, por favor, una identificación con foto.`,
        { about: "student" },
      ),
      close("okoye"),
    ),
  ),
  oak(
    "Who may use the photographs",
    on(
      -23,
      "12:05",
      web(
        "schmidt",
        general("directory_privacy_optout"),
        "Who is allowed to use the photographs from the fall festival? I saw some on a club's page.",
      ),
    ),
    on(
      -23,
      "13:30",
      escalate("bell", "okoye", {
        reason: "It is about photographs of students.",
        tried: "I looked for the club's page; the pictures are gone.",
        nextStep: "The privacy officer will tell you who may use the photographs.",
        by: -20,
      }),
    ),
    on(
      -22,
      "08:50",
      handBack(
        "okoye",
        "No student can be recognized in them and the club took them down. The rule is on our page; the office can send it.",
      ),
    ),
    on(
      -22,
      "11:40",
      answer(
        "bell",
        `Dear Ms Schmidt,

You asked who may use the photographs from the fall festival. Only the school and the yearbook may. The club has taken its pictures down, and no child could be recognized in them.

The whole rule is one page long. It is on the school's site under Privacy.`,
      ),
      close("bell"),
    ),
  ),
  oak(
    "A number and no name",
    on(
      -21,
      "15:40",
      web("abdi", general("calendar_events"), "When is the book fair? Please call, I do not read mail.", {
        without: ["guardianName", "email"],
        email: "",
      }),
    ),
    on(
      -20,
      "08:30",
      note(
        "bell",
        "No name and no address. The number on the display of a missed call matched a family on file; rang it.",
      ),
      supply("bell", "phone", "555-0125"),
      supply("bell", "guardianName", "Hodan Abdi"),
    ),
    on(
      -20,
      "08:40",
      say("bell", "The book fair is on {day -13} from 8:00 to 5:00, in the gym."),
      close("bell"),
    ),
  ),
  oak(
    "The answer was not enough",
    on(
      -19,
      "10:05",
      web(
        "oconnor",
        concern("curriculum_materials"),
        "The fifth grade has had three substitute teachers for science since September. My daughter has no notes at all. What is the plan?",
      ),
    ),
    on(
      -19,
      "14:30",
      answer(
        "bell",
        `Dear Mr O'Connor,

Thank you for writing about the substitute teachers in science. I understand that this is frustrating. A regular teacher has been hired and begins on {day -15}.`,
      ),
      close("bell"),
    ),
    on(-18, "18:40", goesUp("That does not say how the children will catch up on what they missed.")),
    on(-17, "08:20", accept("grant")),
    on(
      -16,
      "15:10",
      answer(
        "grant",
        `Dear Mr O'Connor,

You asked how the children will catch up. I am sorry that our first answer left that out.

From {day -15} there is a science hour every Tuesday and Thursday before lunch, for five weeks. Each child gets a folder with the notes of September and October.`,
      ),
      close("grant"),
    ),
    on(-15, "20:00", rates(5)),
    on(
      -14,
      "07:45",
      mailsAgain("oconnor", "Thank you, the folder came home today. That is what I had hoped for."),
    ),
    on(-14, "09:00", close("bell", "no_answer_needed")),
  ),
];
