import { answer, askBack, close, movePromise, note, promise, rates, say, writesAgain } from "../acts.ts";
import { call, concern, general, mail, records, web } from "../arrivals.ts";
import { minutesAgo, on, river, type Story } from "../diary.ts";

/** Riverbend Middle School: November, and the open queue. */
export const riverLately: Story[] = [
  river(
    "One glove",
    on(
      -16,
      "17:30",
      web(
        "dubois",
        general("lost_property"),
        "He lost one glove, grey, on the way from the gym to the bus. Is there a box where we can look?",
      ),
    ),
    on(
      -15,
      "08:45",
      answer(
        "webb",
        `Dear Ms Dubois,

You asked where to look for a lost glove. The box stands beside the gym office and is emptied on the last day of each month. There are three grey gloves in it at the moment.`,
      ),
      close("webb"),
    ),
    on(-14, "20:00", rates(5)),
  ),
  river(
    "A dentist's appointment",
    on(
      -15,
      "07:50",
      call(
        "webb",
        "mansour",
        general("attendance"),
        "She has an appointment at the dentist at ten. Where do I sign her out?",
      ),
    ),
    on(
      -15,
      "07:52",
      say("webb", "Please come to the main office with photo ID. She will be called when you are here."),
      close("webb"),
    ),
  ),
  river(
    "Found out already",
    on(
      -13,
      "16:20",
      web("petrova", general("calendar_events"), "Until what time does the science fair run?"),
    ),
    on(-13, "19:00", writesAgain("My son has told me, it runs until six. You do not need to answer.")),
    on(-12, "08:10", close("webb", "withdrawn")),
  ),
  river(
    "The bus company",
    on(
      -11,
      "18:00",
      web(
        "silva",
        general("transport"),
        "I left an umbrella on the city bus that the students use, line 30. Can you get it back?",
        { language: "en" },
      ),
    ),
    on(
      -10,
      "09:20",
      answer(
        "webb",
        `Dear Ms Silva,

You asked about an umbrella on the city bus. The city keeps what is found on line 30, and we cannot collect it. The office for lost property answers on 555-0190.`,
      ),
      close("webb", "referred"),
    ),
  ),
  river(
    "Las boletas",
    on(
      -8,
      "07:10",
      mail(
        "alvarez",
        general("grades_progress"),
        "Buenos días. ¿Cuándo se entregan las boletas de calificaciones de este trimestre? Miguel Álvarez",
        { subject: "Boletas" },
      ),
    ),
    on(
      -8,
      "09:30",
      answer(
        "novak",
        `Estimado señor Álvarez:

Usted preguntó cuándo se entregan las boletas. Se entregan el {day 5}, en un sobre, a cada estudiante. Desde ese día se pueden ver también en el portal.`,
      ),
      close("novak"),
    ),
    on(-7, "19:45", rates(4)),
  ),
  river(
    "A form for the nurse",
    on(
      -6,
      "11:10",
      call(
        "webb",
        "williams",
        general("health_nurse"),
        "Which form does the nurse need for a student on the ski trip?",
      ),
    ),
    on(
      -6,
      "11:12",
      say("webb", "The blue form, signed by a doctor. It is on the school's page under Nurse."),
      close("webb"),
    ),
  ),
  river(
    "Where the money goes",
    on(
      -9,
      "09:55",
      web(
        "cohen",
        general("public_records_request"),
        "How much of the student fund went to sports last year? Is there a report that I can read?",
      ),
    ),
    on(
      -9,
      "14:40",
      promise(
        "webb",
        -6,
        `Dear Ms Cohen,

You asked how much of the student fund went to sports. The treasurer has the figures, and I am asking her for the report.

I will send it to you by {day -6}.`,
      ),
    ),
    on(
      -7,
      "10:00",
      movePromise(
        "webb",
        4,
        "The treasurer closes the books on {day 2}, and we want to send you the final figures.",
      ),
    ),
  ),
  river(
    "Cold in the east wing",
    on(
      -4,
      "08:35",
      web(
        "thompson",
        general("facilities"),
        "Is the heating in the east wing repaired now? My daughter still wears her coat in class.",
      ),
    ),
  ),
  river(
    "Homework on weekends",
    on(
      -4,
      "20:30",
      mail(
        "cohen",
        concern("curriculum_materials"),
        "Four teachers set large projects for the same Monday. Could they please talk to each other? Rachel Cohen",
        { subject: "Four projects" },
      ),
    ),
    on(-1, "09:45", note("webb", "Asked the four teachers; two have answered.")),
  ),
  river(
    "Missing grades",
    on(
      -2,
      "17:10",
      mail(
        "yilmaz",
        records("grades_progress"),
        "The portal shows no grade for Deniz in science since October. Is something missing? Elif Yilmaz",
        { subject: "No grade in science", child: "Deniz Yilmaz" },
      ),
    ),
  ),
  river(
    "El partido del viernes",
    on(
      -1,
      "12:45",
      mail(
        "hernandez",
        general("athletics_activities"),
        "Buenas tardes. ¿A qué hora sale el autobús para el partido y a qué hora regresan? Teresa Hernández",
        { subject: "Autobús del partido" },
      ),
    ),
  ),
  river(
    "The vending machine",
    on(
      -1,
      "14:20",
      web(
        "murphy",
        concern("meals"),
        "The vending machine by the gym sells only sweets, and that is what my son has for lunch. Could there be something else in it?",
      ),
    ),
  ),
  river(
    "Una fecha para la reunión",
    on(
      -2,
      "09:15",
      web(
        "ortiz",
        general("schedule_courses"),
        "Quisiera hablar con la consejera sobre las materias del próximo año. Trabajo de noche; por la mañana puedo.",
      ),
    ),
    on(
      -2,
      "13:25",
      promise(
        "webb",
        1,
        `Estimada señora Ortiz:

Usted pidió hablar con la consejera sobre las materias del próximo año. Ella tiene citas por la mañana, a partir de las 7:45.

Le escribiré con dos horas posibles a más tardar el {day 1}.`,
      ),
    ),
  ),
  river(
    "Which club",
    on(
      -1,
      "18:10",
      web(
        "jackson",
        general("athletics_activities"),
        "Is there still room in the robotics club, or in the one that meets on Thursdays?",
      ),
    ),
    on(
      0,
      "10:15",
      askBack(
        "webb",
        `Dear Mr Jackson,

You asked whether there is room in the robotics club. There are two: one for beginners on Tuesdays and one on Thursdays.

Please tell us which one you mean. I will keep a place in each until {day 3}.`,
      ),
    ),
  ),
  river(
    "Choir in the spring",
    on(
      0,
      "08:20",
      web(
        "kim",
        general("athletics_activities"),
        "Does the choir take new students in the spring, and is there an audition?",
      ),
    ),
  ),
  river(
    "A torn backpack",
    on(
      0,
      "11:35",
      call(
        "webb",
        "mbeki",
        concern("facilities"),
        "A nail sticks out of the bench by the bike racks; it tore a backpack. Who pays for that?",
      ),
    ),
    on(
      0,
      "11:38",
      note("webb", "The caretaker is taking the nail out now. Photograph of the bench is in the folder."),
    ),
  ),
  river(
    "بوابة أولياء الأمور",
    on(
      0,
      "14:30",
      mail(
        "mansour",
        general("technology_portal"),
        "مرحبا، لا أستطيع فتح بوابة أولياء الأمور من الهاتف. هل تعمل البوابة بالعربية؟\nكريم منصور",
        { subject: "بوابة أولياء الأمور" },
      ),
    ),
  ),
  river(
    "Is there a bus tomorrow",
    minutesAgo(
      12,
      web("dubois", general("transport"), "Does bus 12 leave early on the day before the holiday?"),
    ),
  ),
];
