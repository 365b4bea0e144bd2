import type { InquiryType } from "../../inquiry/words.ts";

/** A sentence to say to a parent, as staff read it and in the languages that letters go out in. */
export type Said = { en: string; es: string; ar: string };
/** A sentence better left unsaid, and why. English, for staff. */
export type Unsaid = { says: string; why: string };
/** Help for one mood, one type or one topic. What to do and what harms is for staff, in English. */
export type Guidance = {
  for: { mood: "angry" | "grieving" | "frightened" } | { type: InquiryType } | { topic: string };
  do: readonly string[];
  say: readonly Said[];
  avoid: readonly Unsaid[];
};

/** What helps in the moment, as shipped; reviewed like every letter. An edition may put its own in place of any. */
export const guidanceWords: readonly Guidance[] = [
  {
    for: { mood: "angry" },
    do: [
      "Let them finish. Correct nothing yet.",
      "Write down their words, and read them back.",
      "Promise one thing only: what, who and by when.",
      "If they threaten you, say that you will end the call, end it, and tell a supervisor.",
    ],
    say: [
      {
        en: "Thank you for telling me. I can hear how upset you are.",
        es: "Gracias por decírmelo. Entiendo que esto le ha molestado mucho.",
        ar: "شكرًا على إخباري. أتفهّم مدى انزعاجكم.",
      },
      {
        en: "Let me make sure that I have it as you mean it.",
        es: "Permítame asegurarme de que lo entendí como usted lo dice.",
        ar: "اسمحوا لي أن أتأكد من أنني فهمت ما تقصدونه.",
      },
      {
        en: "I cannot decide that myself. I will tell you who can, and by when you hear from them.",
        es: "Yo no puedo decidirlo. Le diré quién puede y para cuándo tendrá respuesta.",
        ar: "لا أستطيع أن أقرر ذلك بنفسي. سأخبركم من يستطيع، ومتى يصلكم الرد.",
      },
    ],
    avoid: [
      { says: "Calm down.", why: "It makes the feeling the problem." },
      { says: "That is our policy.", why: "Say what the rule is and what it is for." },
      { says: "You should have told us earlier.", why: "Blame ends the talk." },
    ],
  },
  {
    for: { mood: "grieving" },
    do: [
      "Slow down. Silence is allowed.",
      "Use the name of the person who died, if they do.",
      "Ask who may know before you tell anybody.",
      "See that bills, absence notices and reminders to this family stop.",
    ],
    say: [
      {
        en: "I am so sorry. Thank you for telling us.",
        es: "Lo siento muchísimo. Gracias por avisarnos.",
        ar: "أنا آسف جدًا لمصابكم. شكرًا على إخبارنا.",
      },
      {
        en: "You need not arrange anything now. I will write down what would help.",
        es: "No tiene que arreglar nada ahora. Voy a anotar lo que les ayudaría.",
        ar: "لستم بحاجة إلى ترتيب أي شيء الآن. سأكتب ما يمكن أن يساعدكم.",
      },
      {
        en: "Whom may we speak to in the coming days?",
        es: "¿Con quién podemos hablar en los próximos días?",
        ar: "مع من يمكننا التحدث في الأيام القادمة؟",
      },
    ],
    avoid: [
      { says: "At least …", why: "It makes the loss smaller than it is." },
      { says: "I know how you feel.", why: "Nobody does." },
      { says: "What happened?", why: "They tell it if they wish to." },
    ],
  },
  {
    for: { mood: "frightened" },
    do: [
      "First: is anyone in danger right now? If so, open the protocol.",
      "Speak slowly, in short sentences. Say what happens next.",
      "Say only what you know. Do not guess about a child whom you have not seen.",
      "Give a time at which you call back, and keep it even without news.",
    ],
    say: [
      {
        en: "You did right to call. I am listening.",
        es: "Hizo bien en llamar. Le escucho.",
        ar: "أحسنتم بالاتصال. أنا أسمعكم.",
      },
      {
        en: "I do not know that yet. I will find out and call you back by …",
        es: "Todavía no lo sé. Voy a averiguarlo y le llamo antes de las …",
        ar: "لا أعرف ذلك بعد. سأتحقق وأتصل بكم قبل الساعة …",
      },
      {
        en: "What worries you most right now?",
        es: "¿Qué es lo que más le preocupa en este momento?",
        ar: "ما أكثر ما يقلقكم الآن؟",
      },
    ],
    avoid: [
      { says: "I am sure that it is nothing.", why: "You do not know it yet." },
      { says: "Everybody is safe.", why: "Say it only when each one is accounted for." },
      { says: "Do not panic.", why: "It leaves them alone with the fear." },
    ],
  },
  {
    for: { type: "records" },
    do: ["Find out who is asking before you say whether a child is at this school."],
    say: [
      {
        en: "Every family gets the same protection, yours too.",
        es: "Protegemos igual a todas las familias, también a la suya.",
        ar: "نحمي جميع الأسر بالطريقة نفسها، وأسرتكم أيضًا.",
      },
    ],
    avoid: [{ says: "He is not in my list.", why: "That already tells something." }],
  },
  {
    for: { type: "concern" },
    do: ["Take it as it is told. Whether it was so is found out later, by somebody else."],
    say: [
      {
        en: "Thank you for bringing this to us. What would you like to see happen?",
        es: "Gracias por contárnoslo. ¿Qué le gustaría que pasara?",
        ar: "شكرًا على إبلاغنا بهذا. ماذا تودّون أن يحدث؟",
      },
    ],
    avoid: [{ says: "Nobody else has complained.", why: "It says that they are not believed." }],
  },
  {
    for: { type: "emergency" },
    do: ["The protocol goes before everything here. Open it now."],
    say: [],
    avoid: [{ says: "We will keep it between us.", why: "You may have to report it." }],
  },
  {
    for: { topic: "bullying_harassment" },
    do: ["Ask what happened, when, where and who saw it, and whether the child feels safe to come tomorrow."],
    say: [
      {
        en: "I am sorry that your child is going through this. We take it seriously.",
        es: "Siento que su hijo o hija esté pasando por esto. Lo tomamos en serio.",
        ar: "يؤسفني أن يمرّ طفلكم بهذا. نحن نأخذ الأمر على محمل الجد.",
      },
    ],
    avoid: [{ says: "Children tease each other.", why: "It sounds as if you had decided." }],
  },
  {
    for: { topic: "staff_conduct" },
    do: ["Neither defend nor explain a colleague. It goes past the person named."],
    say: [
      {
        en: "Thank you for trusting us with this. Someone other than the person you name will look into it.",
        es: "Gracias por su confianza. Lo revisará otra persona, no la que usted menciona.",
        ar: "شكرًا على ثقتكم. سينظر في الأمر شخص غير الذي ذكرتموه.",
      },
    ],
    avoid: [{ says: "She would never do that.", why: "You were not there." }],
  },
  {
    for: { topic: "discipline" },
    do: ["Speak of their child only, never of what another child was given."],
    say: [
      {
        en: "You can hear what was decided about your child, why, and how to object.",
        es: "Puede saber qué se decidió sobre su hijo o hija, por qué y cómo oponerse.",
        ar: "يمكنكم معرفة القرار الخاص بطفلكم وسببه وكيفية الاعتراض عليه.",
      },
    ],
    avoid: [{ says: "The other one was suspended too.", why: "That is another family's." }],
  },
  {
    for: { topic: "special_education" },
    do: ["Ask what would help at the meeting: an interpreter, papers beforehand, another day."],
    say: [
      {
        en: "You know your child. Please tell me what you see at home.",
        es: "Usted conoce a su hijo o hija. Cuénteme lo que ve en casa.",
        ar: "أنتم تعرفون طفلكم. أخبروني بما تلاحظونه في البيت.",
      },
    ],
    avoid: [{ says: "He has to try harder.", why: "It may be the very thing that he cannot do." }],
  },
  {
    for: { topic: "transport" },
    do: ["Find the bus first. The complaint comes after."],
    say: [
      {
        en: "I am asking about the bus now. Please stay on the line.",
        es: "Estoy preguntando ahora por el autobús. Por favor, no cuelgue.",
        ar: "أسأل الآن عن الحافلة. من فضلكم ابقوا على الخط.",
      },
    ],
    avoid: [{ says: "It is always late.", why: "They hear that nobody minds." }],
  },
  {
    for: { topic: "health_nurse" },
    do: ["Fetch the nurse to the phone. Name no illness and no medicine yourself."],
    say: [
      {
        en: "I am getting the nurse for you.",
        es: "Voy a buscar a la enfermera.",
        ar: "سأحضر لكم الممرضة.",
      },
    ],
    avoid: [{ says: "He is fine.", why: "That is for the nurse to say." }],
  },
  {
    for: { topic: "counselling_wellbeing" },
    do: ["Ask: are they safe right now, and is someone with them? If you doubt it, open the protocol."],
    say: [
      {
        en: "Thank you for telling us. You do not have to carry this alone.",
        es: "Gracias por contárnoslo. No tiene que cargar con esto a solas.",
        ar: "شكرًا على إخبارنا. لستم وحدكم في هذا.",
      },
    ],
    avoid: [{ says: "All teenagers say that.", why: "Take every word of harm as meant." }],
  },
  {
    for: { topic: "custody_family" },
    do: ["Take no side. Keep to the papers on file, and do not say what is in them."],
    say: [
      {
        en: "I keep to what is on file, for both of you and for your child.",
        es: "Me atengo a lo que consta en el expediente, por ambos y por su hijo o hija.",
        ar: "ألتزم بما هو موجود في الملف، من أجلكما ومن أجل طفلكم.",
      },
    ],
    avoid: [{ says: "I am sure that you are in the right.", why: "You may read this in court." }],
  },
  {
    for: { topic: "attendance" },
    do: ["Look in the classroom before you say that a child is here or is not."],
    say: [],
    avoid: [{ says: "The computer says that he is absent.", why: "The computer did not look." }],
  },
  {
    for: { topic: "safety_security" },
    do: ["Read out the approved statement and the time of the next one. Add nothing."],
    say: [
      {
        en: "I do not have more yet. The next word comes at …",
        es: "Todavía no tengo más información. La próxima será a las …",
        ar: "ليس لديّ أكثر من ذلك بعد. المعلومة التالية في الساعة …",
      },
    ],
    avoid: [{ says: "I heard that …", why: "A rumour from the office is taken for news." }],
  },
  {
    for: { topic: "fees_payments" },
    do: ["Speak of money where nobody else hears it. Offer the bookkeeper and a waiver."],
    say: [
      {
        en: "Your child takes part, whatever the balance is. Let us look at it together.",
        es: "Su hijo o hija participa, sea cual sea el saldo. Veámoslo juntos.",
        ar: "طفلكم سيشارك مهما كان الرصيد. لننظر في الأمر معًا.",
      },
    ],
    avoid: [{ says: "Everybody else has paid.", why: "Shame collects nothing." }],
  },
  {
    for: { topic: "grades_progress" },
    do: ["Offer a talk with the teacher. Do not weigh the grade yourself."],
    say: [
      {
        en: "Let me find a time for you with the teacher.",
        es: "Permítame buscarle un momento con la maestra o el maestro.",
        ar: "سأبحث لكم عن موعد مع المعلم.",
      },
    ],
    avoid: [{ says: "It is only one test.", why: "To them it is not." }],
  },
];
