import {
  acknowledge,
  answer,
  askBack,
  close,
  note,
  post,
  promise,
  rates,
  say,
  writesAgain,
} from "../acts.ts";
import { call, concern, general, mail, paper, walkIn, web } from "../arrivals.ts";
import { oak, on, type Story } from "../diary.ts";

/** Oak Hill, from the middle of August to the first weeks of school. */
export const oakSummer: Story[] = [
  oak(
    "The number 4 bus",
    on(
      -66,
      "09:12",
      web(
        "souza",
        general("transport"),
        "Good morning. Will the number 4 bus stop at Linden Street again this year, and at what time in the morning?",
      ),
    ),
    on(
      -66,
      "10:40",
      answer(
        "bell",
        `Dear Ms Souza,

You asked whether the number 4 bus stops at Linden Street this year. It does. It stops at the corner of Linden Street and 3rd Avenue at 7:48 in the morning and at 3:22 in the afternoon.

Please be at the stop five minutes early in the first week.`,
      ),
      close("bell"),
    ),
    on(-65, "19:20", rates(5, "Quick and clear. Thank you!")),
  ),
  oak(
    "Papers for a new student",
    on(
      -65,
      "08:25",
      mail(
        "rivera",
        general("enrolment_transfer"),
        "Buenos días:\n\nMi sobrino llega a Riverbend este mes y entra al tercer grado. ¿Qué documentos necesito para inscribirlo y en qué horario atienden?\n\nMuchas gracias,\nLucía Rivera",
        { subject: "Inscripción de mi sobrino" },
      ),
    ),
    on(
      -65,
      "11:05",
      answer(
        "bell",
        `Estimada señora Rivera:

Usted preguntó qué documentos necesita para la inscripción. Traiga, por favor, el acta de nacimiento, la cartilla de vacunas y un recibo con su dirección. No hace falta traer copias; las hacemos aquí.

La oficina atiende de lunes a viernes de 7:30 a 16:00. Si un documento falta, venga de todos modos y le ayudamos a pedirlo.`,
      ),
      close("bell"),
    ),
    on(-64, "20:11", rates(5)),
  ),
  oak(
    "The first day of first grade",
    on(
      -64,
      "13:30",
      call(
        "bell",
        "schmidt",
        general("calendar_events"),
        "When does the first day begin for first graders, and may parents come into the classroom?",
      ),
    ),
    on(
      -64,
      "13:33",
      say(
        "bell",
        "The first day begins at 8:10. Parents of first graders may come into the classroom until 8:30; the door is by the playground.",
      ),
      close("bell"),
    ),
  ),
  oak(
    "A visit at the counter",
    on(
      -62,
      "10:02",
      walkIn(
        "bell",
        "abdi",
        general("enrolment_transfer"),
        "Is the enrolment complete, and can somebody explain the forms in Somali?",
        { language: "en" },
      ),
    ),
    on(
      -62,
      "10:06",
      say(
        "bell",
        "All forms are here. An interpreter for Somali called in and went through the emergency card with Ms Abdi; nothing is missing.",
      ),
      close("bell"),
    ),
  ),
  oak(
    "What the supplies cost",
    on(
      -60,
      "21:14",
      web(
        "patel",
        general("fees_payments"),
        "Is there a fee for school supplies this year, or do we buy the list ourselves? Can we pay online?",
      ),
    ),
    on(
      -59,
      "09:20",
      answer(
        "bell",
        `Dear Ms Patel,

You asked about the fee for school supplies. There is no fee this year: the parent association pays for the whole list. You need only a backpack and a water bottle.

Field trips are paid online. The page is called Payments and opens with the same account as last year.`,
      ),
      close("bell"),
    ),
    on(-58, "07:45", rates(4)),
  ),
  oak(
    "Twins, one class or two",
    on(
      -58,
      "12:20",
      web(
        "johnson",
        general("schedule_courses"),
        "My twins start first grade. Can you tell us whether they will be in the same class? We asked for two classes in June.",
      ),
    ),
    on(
      -58,
      "14:48",
      promise(
        "bell",
        -55,
        `Dear Ms Johnson,

You asked whether the twins will be in one class or two. The class lists are made this week, and your request from June is on the principal's desk.

Principal Helen Grant will decide, and I will write to you by {day -55}.`,
      ),
    ),
    on(
      -55,
      "11:30",
      answer(
        "bell",
        `Dear Ms Johnson,

You asked for two classes, and that is how it will be. The twins are in rooms 4 and 6, next door to each other, with the same recess.

Both teachers will be at the open house on {day -52}.`,
      ),
      close("bell"),
    ),
    on(-54, "18:02", rates(5, "They kept the date they gave me.")),
  ),
  oak(
    "A letter on paper",
    on(
      -55,
      "09:05",
      paper(
        "bell",
        "oconnor",
        general("fees_payments"),
        "Dear school, we would like to ask how to apply for the lunch fee waiver for this year. We have no computer at home at present, so please write to us on paper. Yours, Sean O'Connor",
        { arrived: [-57, "10:30"], without: ["email"] },
      ),
      acknowledge("bell", "posted"),
      note("bell", "The envelope lay in the wrong tray for two days. The tray has a label now."),
    ),
    on(
      -55,
      "14:15",
      post(
        "bell",
        "Dear Mr O'Connor, you asked how to apply for the lunch fee waiver. The form is in this envelope; two lines and a signature are enough. You can hand it in at the counter any day until {day -45}.",
      ),
      close("bell"),
    ),
  ),
  oak(
    "What is for lunch",
    on(
      -52,
      "07:05",
      mail(
        "garcia",
        general("meals"),
        "Hola, ¿dónde puedo ver el menú del comedor? Me gustaría saber también si hay una opción sin carne todos los días. Gracias. Rosa García",
        { subject: "Menú del comedor" },
      ),
    ),
    on(
      -52,
      "09:50",
      answer(
        "bell",
        `Estimada señora García:

Usted preguntó dónde puede ver el menú. Está en la página de la escuela, bajo «Comedor», y cada lunes lo ponemos también en la puerta principal.

Todos los días hay un plato sin carne. Su hija solo tiene que pedirlo en la fila de la izquierda.`,
      ),
      close("bell"),
    ),
  ),
  oak(
    "The green jacket",
    on(
      -49,
      "17:40",
      web(
        "brooks",
        general("lost_property"),
        "We lost a jacket on the second day of school. Is there a lost and found box, and could somebody look?",
      ),
    ),
    on(
      -48,
      "08:35",
      askBack(
        "bell",
        `Dear Ms Brooks,

You asked about a lost jacket. There is a box beside the gym, and I looked this morning: it has four jackets in it.

Please tell us the color and the size. I will look again tomorrow at 9:00 and write to you.`,
      ),
    ),
    on(-48, "12:10", writesAgain("It is dark green, size 10, with a reflective stripe.")),
    on(
      -47,
      "09:15",
      answer(
        "bell",
        `Dear Ms Brooks,

We found it: the dark green jacket with the stripe is at the office with a name tag on it. It can be picked up any day until 4:00.`,
      ),
      close("bell"),
    ),
    on(-47, "18:30", rates(5, "Thank you for looking twice.")),
  ),
  oak(
    "The same jacket, by telephone",
    on(
      -48,
      "15:05",
      call(
        "bell",
        "brooks-kevin",
        general("lost_property"),
        "Has anybody found a green jacket? It was lost in the first days of school.",
      ),
    ),
    on(
      -48,
      "15:08",
      note(
        "bell",
        "Ms Brooks wrote about the same jacket yesterday; hers is the inquiry that is being answered. Told Mr Brooks that we are looking.",
      ),
      close("bell", "no_answer_needed"),
    ),
  ),
  oak(
    "The gate is hard to open",
    on(
      -50,
      "16:50",
      web(
        "oconnor",
        concern("facilities"),
        "The small gate on Mill Road is so stiff that the little ones cannot open it, and they walk round by the street instead. That worries me.",
        { email: "sean.oconnor@example.net" },
      ),
    ),
    on(
      -49,
      "10:20",
      answer(
        "bell",
        `Dear Mr O'Connor,

Thank you for telling us about the gate on Mill Road. I am sorry that the children had to walk round by the street.

The caretaker oiled the hinge this morning, and it opens with one hand now. The aide on duty stands there from 7:50 to 8:15 every day.`,
      ),
      close("bell"),
    ),
  ),
];
