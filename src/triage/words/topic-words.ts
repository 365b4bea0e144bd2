import type { Topic } from "../topics.ts";

/** Words by topic, several languages together; a phrase counts more than a word, "word*" is a beginning. */
export const topicWords: Readonly<Record<Exclude<Topic, "other">, string>> = {
  attendance:
    "absent|absence|absences|attendance|tardy|late arrival|excuse note|excused|unexcused|truancy|truant|sick today|stay home|staying home|wont be in|will not be in|running late|be late|marked absent|out sick|miss school|missing school|ausente|ausencia|ausencias|asistencia|falta|faltas|faltar|retardo|justificar|enfermo hoy|tarde|absence|absent|retard|fehlt|krank|entschuldigung|abwesend|fehlen|falta|faltou|غياب|غائب|حضور|متغيب|تأخر|لن يحضر|请假|請假|缺席|迟到|病假|vang mat|nghi hoc|xin nghi",
  grades_progress:
    "grade|grades|report card|report cards|homework|test score|score|scores|gpa|failing|mark|marks|progress report|progress|exam|quiz|assignment|assignments|gradebook|assessment|calificacion|calificaciones|boleta|tarea|tareas|examen|examenes|notas|promedio|reprobo|bulletin|devoirs|notes|zeugnis|noten|hausaufgaben|boletim|notas|licao|درجات|علامات|شهادة|واجب|واجبات|امتحان|成绩|成績|作业|考试|分数|diem|bai tap|bang diem|parent teacher conference",
  schedule_courses:
    "schedule change|class schedule|timetable|course|courses|elective|electives|tutoring|switch classes|course selection|change class|promotion|retained|schedule|horario|materia|materias|cambio de clase|tutoria|curso|emploi du temps|stundenplan|horario escolar|disciplina escolar|جدول|حصص|مادة|课程表|选课|课表|thoi khoa bieu|lich hoc",
  transcripts_records:
    "transcript|transcripts|records|student record|student records|copy of|enrollment verification|verification of enrollment|proof of enrollment|education record|file on|see his file|see her file|everything you have|correct his record|expediente|expedientes|constancia|copia|historial|certificado|releve|attestation|dossier|bescheinigung|akte|historico|declaracao|سجل|سجلات|كشف|نسخة|ملف|成绩单|成績單|证明|档案|hoc ba|ho so|giay xac nhan",
  enrolment_transfer:
    "enroll|enrol|enrolling|enrollment|enrolment|register my|registration|register|transfer|withdraw|withdrawal|zone|zoning|residency|proof of address|kindergarten registration|new student|moving|homeless|waitlist|boundary|admission|admissions|inscribir|inscripcion|inscripciones|inscribo|traslado|transferencia|zona|nuevo alumno|dar de baja|inscription|inscrire|anmeldung|anmelden|matricula|matricular|تسجيل|نقل|التحاق|قبول|注册|报名|转学|入学|dang ky|nhap hoc|chuyen truong",
  transport:
    "bus|buses|bus stop|bus route|bus pass|driver|car line|carline|transportation|drop off time|late bus|autobus|camion|parada|transporte|chofer|ruta|transport|schulbus|haltestelle|onibus|باص|حافلة|نقل|سائق|校车|校車|接送|xe buyt|xe dua don",
  meals:
    "lunch|breakfast|menu|cafeteria|meal|meals|free lunch|reduced lunch|lunch account|snack|food|vegetarian|halal|almuerzo|comida|desayuno|menu escolar|comedor|lonche|cantine|repas|mensa|essen|almoco|merenda|refeitorio|وجبة|وجبات|غداء|حلال|午餐|菜单|食堂|bua trua|an trua|thuc don",
  fees_payments:
    "fee|fees|payment|pay|paid|refund|invoice|bill|charge|charged|waiver|fundraiser|tuition|deposit|balance|cost|how much|cuota|pago|pagar|reembolso|factura|colegiatura|costo|cuanto cuesta|cobro|frais|paiement|remboursement|gebuhr|bezahlen|rechnung|taxa|pagamento|mensalidade|reembolso|رسوم|دفع|فاتورة|استرداد|费用|付款|退款|学费|hoc phi|thanh toan|hoan tien",
  health_nurse:
    "nurse|medicine|medication|inhaler|epipen|vaccine|vaccines|vaccination|immunization|immunizations|allergy|allergies|allergic|asthma|sick|fever|lice|injury|injured|physical form|health form|concussion|doctor note|diabetes|illness|enfermera|medicina|medicamento|vacuna|vacunas|alergia|asma|fiebre|piojos|enfermo|infirmiere|medicament|vaccin|allergie|krankenschwester|medikament|impfung|enfermeira|remedio|vacina|alergia|ممرضة|دواء|لقاح|تطعيم|حساسية|ربو|مريض|حرارة|护士|药|疫苗|过敏|发烧|y ta|thuoc|tiem chung|di ung|sot",
  special_education:
    "iep|504|special education|special ed|evaluation|accommodations|accommodation|speech therapy|occupational therapy|disability|disabilities|autism|dyslexia|adhd|paraprofessional|educacion especial|discapacidad|terapia|evaluacion|autismo|dislexia|adaptaciones|handicap|aesh|forderbedarf|inklusion|educacao especial|deficiencia|تربية خاصة|إعاقة|توحد|صعوبات تعلم|特殊教育|自闭症|giao duc dac biet|khuyet tat",
  english_learners_translation:
    "interpreter|translation|translate|translated|translator|language services|esl|ell|english learner|in spanish|in arabic|in my language|interprete|traduccion|traducir|en espanol|traductor|interprete|traduire|dolmetscher|ubersetzung|tradutor|traducao|ترجمة|مترجم|بالعربية|翻译|口译|中文|thong dich|phien dich|tieng viet",
  counselling_wellbeing:
    "counselor|counsellor|counseling|stress|anxiety|anxious|depressed|depression|grief|grieving|mental health|social worker|therapy|therapist|sad|lonely|crying|overwhelmed|consejero|consejera|ansiedad|tristeza|duelo|deprimido|deprimida|psicologo|salud mental|psychologue|angoisse|berater|angst|psicologo|ansioso|مرشد|قلق|اكتئاب|نفسية|حزين|心理|辅导|焦虑|抑郁|tu van|lo au|tram cam|tam ly",
  bullying_harassment:
    "bully|bullying|bullied|bullies|harass|harassed|harassment|harassing|cyberbullying|teased|teasing|picked on|name calling|calls him names|calls her names|making fun|racist|slur|slurs|excluded|acoso|acosan|bullying|se burlan|molestan|burla|insultan|discriminacion|harcelement|harcele|mobbing|gemobbt|zombam|intimidacao|تنمر|يتنمرون|يضايق|مضايقة|سخرية|霸凌|欺凌|欺负|取笑|bat nat|treu choc",
  discipline:
    "suspended|suspension|detention|expelled|expulsion|discipline|disciplinary|appeal|punished|punishment|referral|in trouble|suspendido|suspension|castigo|castigaron|expulsion|expulsado|disciplina|detencion|exclu|sanction|punition|retenue|verweis|nachsitzen|suspenso|suspensao|castigado|فصل|عقوبة|معاقبة|طرد|停学|处分|处罚|dinh chi|ky luat|phat",
  staff_conduct:
    "teacher yelled|teacher yells|teacher is rude|rude|unprofessional|yelled|yelling|yells|complaint about|complaint against|humiliated|embarrassed my|misconduct|unfair|favoritism|the teacher said|shouted|maestra grito|maestro grito|le grita|grosera|grosero|queja del maestro|queja de la maestra|falta de respeto|trato injusto|crie sur|impoli|beschwerde uber|schreit|reclamacao do professor|gritou|صرخ|أهان|شكوى على|معاملة المعلم|骂|投诉老师|态度|la mang|thai do",
  curriculum_materials:
    "curriculum|textbook|book list|library book|lesson|lessons|sex ed|opt out of|survey|reading list|syllabus|content|what are they learning|materials|supply list|book|books|plan de estudios|libro|libros|leccion|educacion sexual|temario|lista de utiles|programme|manuel|lehrplan|buch|curriculo|livro|material|منهج|كتاب|دروس|محتوى|教材|课程|课本|giao trinh|sach|chuong trinh hoc",
  safety_security:
    "safety|security|unsafe|drill|drills|lockdown|visitor|visitors|threat|threats|weapon|weapons|gun|police|safe|cameras|intruder|shooter|bomb|stranger|seguridad|simulacro|amenaza|visitantes|arma|inseguro|policia|securite|exercice|sicherheit|ubung|seguranca|simulado|أمن|سلامة|تهديد|تدريب إخلاء|安全|演习|威胁|an toan|an ninh|dien tap|de doa",
  facilities:
    "heater|heating|air conditioning|toilet|toilets|bathroom is|bathrooms|playground equipment|broken|leak|leaking|ramp|wheelchair|elevator|parking lot|building|mold|dirty|freezing in|cold in|hot in|repair|fix|calefaccion|aire acondicionado|banos|bano sucio|edificio|roto|gotera|rampa|estacionamiento|chauffage|toilettes|batiment|heizung|toiletten|gebaude|aquecimento|banheiro|predio|تدفئة|حمامات|مبنى|صيانة|暖气|空调|厕所|维修|nha ve sinh|sua chua|may lanh",
  calendar_events:
    "calendar|holiday|holidays|closed|closure|snow day|snow|early dismissal|half day|conference|conferences|concert|when is|what time|what day|picture day|open house|event|events|spring break|winter break|first day|last day|field trip|assembly|school start|calendario|vacaciones|feriado|cuando es|a que hora|evento|junta|concierto|dia festivo|excursion|calendrier|vacances|reunion|ferien|termin|kalender|elternabend|ferias|feriado|reuniao|evento|تقويم|عطلة|إجازة|متى|موعد|اجتماع|日历|放假|假期|几点|活动|家长会|lich|ngay nghi|nghi le|su kien|hop phu huynh",
  technology_portal:
    "portal|login|log in|password|app|chromebook|laptop|ipad|device|account|email address|canvas|powerschool|google classroom|website|wifi|reset|locked out|contrasena|aplicacion|computadora|tableta|cuenta|plataforma|acceso|iniciar sesion|mot de passe|connexion|passwort|anmelden portal|zugang|senha|aplicativo|كلمة المرور|بوابة|تطبيق|حساب|جهاز|密码|登录|账号|平台|mat khau|dang nhap|tai khoan|ung dung",
  athletics_activities:
    "team|tryout|tryouts|coach|soccer|football|basketball|baseball|volleyball|track|sport|sports|club|clubs|practice|eligibility|band|choir|chess|robotics|theater|drama club|equipo|futbol|deporte|deportes|entrenamiento|club|banda|coro|equipe|sport|verein|mannschaft|futebol|time|esporte|treino|فريق|رياضة|كرة|نادي|تدريب الفريق|球队|俱乐部|社团|运动|doi bong|cau lac bo|the thao",
  before_after_care:
    "after care|aftercare|before care|after school care|afterschool|extended day|childcare|daycare|pick up time|pickup time|late pick up|late pickup|after school program|despues de clases|cuidado despues|guarderia|programa despues|garderie|periscolaire|hort|betreuung|creche|periodo integral|رعاية بعد|حضانة بعد المدرسة|课后|托管|课后班|giu tre|ngoai gio",
  custody_family:
    "custody|court order|divorce|divorced|pick up list|pickup list|authorized to pick up|who can pick up|guardian|guardianship|restraining order|address protection|stepfather|stepmother|custodia|orden judicial|divorcio|tutor legal|autorizado para recoger|recoger a mi|tutela|garde|divorce|jugement|sorgerecht|scheidung|abholberechtigt|guarda|divorcio|ordem judicial|حضانة|طلاق|أمر المحكمة|وصي|监护|离婚|抚养权|quyen nuoi con|ly hon|giam ho",
  directory_privacy_optout:
    "opt out|optout|directory information|privacy|ferpa|gdpr|photo release|photos of my|do not publish|delete his data|delete her data|delete my data|personal data|data protection|subject access|share his information|privacidad|datos personales|no publicar|derecho a|proteccion de datos|confidentialite|rgpd|donnees|datenschutz|dsgvo|privacidade|dados pessoais|lgpd|خصوصية|بيانات شخصية|صور ابني|隐私|个人信息|照片使用|quyen rieng tu|du lieu ca nhan",
  dress_code_policies:
    "dress code|uniform|uniforms|cell phone policy|phone policy|policy|rule|rules|allowed to wear|allowed|handbook|shoes allowed|uniforme|uniformes|codigo de vestimenta|regla|reglas|reglamento|se permite|reglement|uniforme|kleiderordnung|regeln|hausordnung|uniforme|regras|regulamento|زي|الزي المدرسي|قواعد|校服|规定|规则|dong phuc|noi quy|quy dinh",
  gifted_advanced:
    "gifted|advanced placement|ap class|ap classes|honors|honours|ib|accelerated|acceleration|gifted testing|talented|dotado|dotados|avanzado|clases avanzadas|sobresaliente|surdoue|hochbegabt|hochbegabung|superdotado|altas habilidades|موهوب|موهوبين|متقدم|天才班|资优|荣誉课程|nang khieu",
  transition_graduation:
    "graduation|graduate|graduating|diploma|college|university|military recruiters|cap and gown|scholarship|commencement|senior year|fafsa|graduacion|diploma|universidad|beca|becas|titulo|remise des diplomes|universite|abschluss|abitur|formatura|faculdade|تخرج|جامعة|منحة|毕业|大学|文凭|奖学金|tot nghiep|dai hoc|hoc bong",
  volunteering_pta:
    "volunteer|volunteering|pta|pto|chaperone|background check|help out|classroom parent|room parent|parent association|voluntario|voluntaria|voluntariado|asociacion de padres|ayudar en|benevole|parents d eleves|ehrenamt|forderverein|elternbeirat|voluntario|associacao de pais|تطوع|متطوع|مجلس الآباء|志愿者|义工|家委会|tinh nguyen|hoi phu huynh",
  compliment:
    "thank you so much|thank you for|thanks to|wonderful teacher|amazing teacher|great job|grateful|appreciate|love her teacher|loves her teacher|loves his teacher|best teacher|wonderful|amazing|kudos|gracias a la maestra|gracias al maestro|excelente maestra|excelente maestro|agradecida|agradecido|felicidades|merci beaucoup|formidable|vielen dank|toll|herzlichen dank|muito obrigada|muito obrigado|parabens|شكرا جزيلا|معلمة رائعة|ممتاز|شكرا لكم|非常感谢|感谢老师|谢谢老师|cam on co|cam on thay|biet on",
  public_records_request:
    "foia|public records|public record|freedom of information|open records|records act|all emails between|school board records|contracts with|registros publicos|transparencia|acceso a la informacion|documents administratifs|cada|informationsfreiheit|lei de acesso|acesso a informacao|السجلات العامة|حرية المعلومات|信息公开|ho so cong khai",
  lost_property:
    "lost and found|lost jacket|lost coat|lost his jacket|lost her jacket|left her|left his|lost her|lost his|jacket|hoodie|water bottle|lunchbox|lunch box|lost|missing jacket|sweatshirt|coat|objetos perdidos|chamarra|sueter|lonchera|mochila perdida|perdio su|perdio la|perdio el|termo|objets trouves|manteau|perdu|fundsachen|fundburo|jacke|verloren|achados e perdidos|casaco|perdeu|المفقودات|معطف|ضاعت|ضاع|失物|外套|水壶丢|do that lac|ao khoac|mat ao",
};
