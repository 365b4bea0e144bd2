/** What a topic is called, who usually owns it, how careful its answers must be, and its usual type. */
export type TopicCard = {
  key: Topic;
  label: { en: string; es: string; ar: string };
  owner: string;
  backup: string;
  sensitivity: string;
  type: "general" | "records" | "concern";
};
const rows = [
  ["attendance", "Attendance", "Asistencia", "الحضور والغياب", "attendance clerk", "office manager", "normal", "records"],
  ["grades_progress", "Grades and progress", "Calificaciones y progreso", "الدرجات والتقدم الدراسي", "class teacher", "counsellor", "student record", "records"],
  ["schedule_courses", "Schedule and courses", "Horario y cursos", "الجدول والمواد", "counsellor", "assistant principal", "student record", "records"],
  ["transcripts_records", "Transcripts and records", "Expedientes y constancias", "كشوف الدرجات والسجلات", "registrar", "privacy officer", "student record", "records"],
  ["enrolment_transfer", "Enrolment and transfer", "Inscripción y traslado", "التسجيل والنقل", "registrar", "homeless liaison", "sensitive if homeless or in foster care", "general"],
  ["transport", "Transport", "Transporte", "النقل المدرسي", "transport lead", "assistant principal", "location", "general"],
  ["meals", "Meals", "Comidas", "الوجبات", "food service manager", "office manager", "meal status is protected", "general"],
  ["fees_payments", "Fees and payments", "Cuotas y pagos", "الرسوم والمدفوعات", "bookkeeper", "office manager", "financial", "general"],
  ["health_nurse", "Health and nurse", "Salud y enfermería", "الصحة والتمريض", "nurse", "assistant principal", "health", "records"],
  ["special_education", "Special education", "Educación especial", "التربية الخاصة", "special education lead", "principal", "high", "records"],
  ["english_learners_translation", "Language support and translation", "Apoyo lingüístico y traducción", "الدعم اللغوي والترجمة", "language access coordinator", "principal", "normal", "general"],
  ["counselling_wellbeing", "Counselling and wellbeing", "Orientación y bienestar", "الإرشاد والصحة النفسية", "counsellor", "school psychologist", "high", "concern"],
  ["bullying_harassment", "Bullying and harassment", "Acoso escolar", "التنمر والمضايقة", "assistant principal", "counsellor", "high", "concern"],
  ["discipline", "Discipline", "Disciplina", "الانضباط", "assistant principal", "principal", "high", "concern"],
  ["staff_conduct", "Conduct of staff", "Conducta del personal", "سلوك الموظفين", "principal", "human resources", "high, never the person named", "concern"],
  ["curriculum_materials", "Lessons and materials", "Materias y materiales", "المناهج والمواد", "department head", "principal", "normal", "concern"],
  ["safety_security", "Safety and security", "Seguridad", "السلامة والأمن", "principal", "school resource officer", "high", "concern"],
  ["facilities", "Buildings and grounds", "Instalaciones", "المباني والمرافق", "facilities lead", "office manager", "normal", "concern"],
  ["calendar_events", "Calendar and events", "Calendario y eventos", "التقويم والفعاليات", "office clerk", "office manager", "none", "general"],
  ["technology_portal", "Technology and portal", "Tecnología y portal", "التقنية والبوابة", "IT help desk", "office manager", "credentials", "general"],
  ["athletics_activities", "Athletics and activities", "Deportes y actividades", "الرياضة والأنشطة", "athletic director", "assistant principal", "student record", "general"],
  ["before_after_care", "Before and after care", "Cuidado antes y después de clases", "الرعاية قبل الدوام وبعده", "care coordinator", "office manager", "collection", "general"],
  ["custody_family", "Custody and family", "Custodia y familia", "الحضانة والأسرة", "privacy officer", "principal", "critical", "records"],
  ["directory_privacy_optout", "Privacy and opt-out", "Privacidad y exclusión", "الخصوصية وعدم المشاركة", "privacy officer", "records lead", "rights clock", "records"],
  ["dress_code_policies", "Dress code and rules", "Uniforme y reglas", "الزي والقواعد", "assistant principal", "office clerk", "none", "general"],
  ["gifted_advanced", "Gifted and advanced", "Alumnos avanzados", "الموهوبون والمسارات المتقدمة", "counsellor", "department head", "student record", "general"],
  ["transition_graduation", "Graduation and after", "Graduación y transición", "التخرج وما بعده", "counsellor", "registrar", "student record", "general"],
  ["volunteering_pta", "Volunteering and parent association", "Voluntariado y asociación de padres", "التطوع ومجلس الآباء", "office manager", "principal", "normal", "general"],
  ["compliment", "Thanks and praise", "Agradecimiento", "الشكر والثناء", "staff member", "principal", "none", "general"],
  ["public_records_request", "Public records request", "Solicitud de registros públicos", "طلب السجلات العامة", "records officer", "counsel", "statutory clock", "general"],
  ["lost_property", "Lost property", "Objetos perdidos", "المفقودات", "office clerk", "office manager", "none", "general"],
  ["other", "Something else", "Otro asunto", "موضوع آخر", "office manager", "principal", "treat as sensitive", "general"],
] as const;
export type Topic = (typeof rows)[number][0];

/** The topics in their usual order; the school's edition may replace owners. */
export const topics: readonly TopicCard[] = rows.map(
  ([key, en, es, ar, owner, backup, sensitivity, type]) => ({
    key,
    label: { en, es, ar },
    owner,
    backup,
    sensitivity,
    type,
  }),
);
