import { neutralWords } from "../../../rights/neutral-words.ts";
import type { en } from "../en/index.ts";
import type { Footer, Letter, School, Writer } from "../parts.ts";
import { paragraphs } from "../parts.ts";
import { plural } from "../plural.ts";

const dear = (name?: string): string =>
  name?.trim() ? `Estimado/a ${name.trim()}:` : "Estimado padre, madre o tutor:";

const signed = ({ name, role }: Writer, { schoolName, schoolPhone }: School, reference: string): string =>
  `Atentamente,\n${name}, ${role}\n${schoolName}, ${schoolPhone}\nReferencia ${reference}`;

const office = ({ schoolName, schoolPhone }: School, reference?: string): string =>
  `Atentamente,\nLa oficina de la escuela, ${schoolName}\n${schoolPhone}${reference ? `\nReferencia ${reference}` : ""}`;

const further = (link: string): string =>
  `Aquí puede ver cómo va su consulta, escribirnos o pedir que la atienda la siguiente persona responsable:\n${link}`;

/** The letters that we send to parents, in Spanish. */
export const letters: (typeof en)["letters"] = {
  acknowledgement: (it) => ({
    subject: `Recibimos su mensaje (${it.reference})`,
    body: paragraphs(
      "Estimado padre, madre o tutor:",
      `Gracias por escribir a ${it.schoolName}. Recibimos su mensaje el ${it.received}. Su referencia es ${it.reference}.`,
      it.tooLong &&
        "Su correo era más grande de lo que podemos recibir, por lo que los archivos adjuntos no nos llegaron. Por favor, envíelos en correos más pequeños o tráigalos a la oficina.",
      `Una persona le responderá a más tardar el ${it.due}. ${it.because}`,
      `Puede seguir su consulta aquí. El enlace es privado; por favor, no lo comparta:\n${it.link}`,
      `Si alguien está en peligro, no espere nuestra respuesta. Llame ahora al ${it.emergencyNumber} y después a la escuela, al ${it.schoolPhone}.`,
      "Esta carta se envió de forma automática. Puede responder a ella: una persona leerá su respuesta.",
      office(it, it.reference),
    ),
  }),
  emergency: (it) => ({
    subject: `Si alguien está en peligro, llame ahora al ${it.emergencyNumber}`,
    body: paragraphs(
      "Estimado padre, madre o tutor:",
      `Si alguien está en peligro, llame ahora al ${it.emergencyNumber}. No espere una carta nuestra.`,
      "Hemos pasado su mensaje a la persona de guardia.",
      it.crisisLine && `Ante pensamientos de suicidio, el ${it.crisisLine} contesta día y noche.`,
      `Después llame a la escuela, al ${it.schoolPhone}, y diga la referencia ${it.reference}.`,
      office(it, it.reference),
    ),
  }),
  resumed: (it) => ({
    subject: `Quién tiene ahora su consulta (${it.reference})`,
    body: paragraphs(
      "Estimado padre, madre o tutor:",
      `Usted escribió a ${it.schoolName}, y pasamos su mensaje de inmediato.`,
      it.to
        ? `Ahora lo tiene ${it.to.name}, ${it.to.role}, y le responderá a más tardar el ${it.due}. ${it.because}`
        : `Ahora lo tiene la oficina de la escuela. Una persona le responderá a más tardar el ${it.due}. ${it.because}`,
      further(it.link),
      `Si alguien está en peligro, no espere nuestra respuesta. Llame ahora al ${it.emergencyNumber} y después a la escuela, al ${it.schoolPhone}.`,
      "Esta carta se envió de forma automática. Puede responder a ella: una persona leerá su respuesta.",
      office(it, it.reference),
    ),
  }),
  reply: (it) => ({
    subject: `Nuestra respuesta a su pregunta (${it.reference})`,
    body: paragraphs(
      dear(it.guardianName),
      `Gracias por escribirnos. Usted preguntó ${it.restated}.`,
      it.answer,
      it.promise &&
        `Lo que haremos: ${it.promise.what}. Fecha: a más tardar el ${it.promise.by}. Se encargará ${it.writer.name}, ${it.writer.role}.`,
      further(it.link),
      signed(it.writer, it, it.reference),
    ),
  }),
  escalation: (it) => ({
    subject: `Quién tiene ahora su consulta (${it.reference})`,
    body: paragraphs(
      dear(it.guardianName),
      `Hemos pasado su consulta a otra persona responsable: ${it.to.name ? `${it.to.name}, ${it.to.role}` : it.to.role}. No necesita explicarla otra vez.`,
      `${it.nextStep} Tendrá noticias nuestras a más tardar el ${it.by}.`,
      further(it.link),
      office(it, it.reference),
    ),
  }),
  promiseMoved: (it) => ({
    subject: `Una nueva fecha para su consulta (${it.reference})`,
    body: paragraphs(
      dear(it.guardianName),
      `Le dijimos que tendría noticias nuestras a más tardar el ${it.from}. No podemos cumplir esa fecha y lo sentimos.`,
      `${it.because} La nueva fecha es el ${it.until}. Le escribiré a más tardar ese día.`,
      further(it.link),
      signed(it.writer, it, it.reference),
    ),
  }),
  clockExtended: (it) => ({
    subject: `Una fecha posterior para su solicitud (${it.reference})`,
    body: paragraphs(
      dear(it.guardianName),
      `Por ley teníamos hasta el ${it.from} para responder a su solicitud. Necesitamos más tiempo, y la ley lo permite una vez.`,
      `El motivo: ${it.because}`,
      `La nueva fecha es el ${it.until}.`,
      further(it.link),
      signed(it.writer, it, it.reference),
    ),
  }),
  promiseKept: (it) => ({
    subject: `Hicimos lo que le dijimos (${it.reference})`,
    body: paragraphs(
      dear(it.guardianName),
      `Le dijimos que tendría noticias nuestras a más tardar el ${it.by}. ${it.done}`,
      further(it.link),
      signed(it.writer, it, it.reference),
    ),
  }),
  closing: (it) => ({
    subject: `¿Respondimos a su pregunta? (${it.reference})`,
    body: paragraphs(
      "Estimado padre, madre o tutor:",
      "Hemos marcado su consulta como respondida. ¿Respondimos a su pregunta?",
      `Sí:\n${it.yesLink}`,
      `No, todavía falta algo:\n${it.noLink}`,
      "Si responde que no, la abrimos de nuevo y una persona la revisa.",
      office(it, it.reference),
    ),
  }),
  neutral: (it) => ({
    subject: `Su mensaje a ${it.schoolName}`,
    body: paragraphs("Estimado señor o señora:", neutralWords("es"), office(it)),
  }),
  footer: (it: Footer): Letter => ({
    subject: `Nuestra respuesta a su pregunta (${it.reference})`,
    body: `${further(it.link)}\n\n¿No está conforme? Díganoslo aquí y lo leerá la siguiente persona responsable:\n${it.link}?up\nReferencia ${it.reference}`,
  }),
  added: (it) => ({
    subject: `Agregamos su mensaje (${it.reference})`,
    body: paragraphs(
      "Estimado padre, madre o tutor:",
      "Agregamos su mensaje a su consulta. La persona que la atiende lo verá.",
      it.tooLong &&
        "Su correo era más grande de lo que podemos recibir: solo guardamos su primera parte, y los archivos adjuntos no nos llegaron. Por favor, envíelos en correos más pequeños o tráigalos a la oficina.",
      `Aquí puede ver cómo va:\n${it.link}`,
      `Si alguien está en peligro, llame ahora al ${it.emergencyNumber} y después a la escuela, al ${it.schoolPhone}.`,
      office(it, it.reference),
    ),
  }),
  closure: (it) => ({
    subject: `Una nueva fecha para su consulta (${it.reference})`,
    body: paragraphs(
      "Estimado padre, madre o tutor:",
      it.says,
      `Le habíamos dicho que tendría noticias nuestras a más tardar el ${it.from}. La nueva fecha es el ${it.until}. ${it.because}`,
      further(it.link),
      `Si alguien está en peligro, no espere nuestra respuesta. Llame ahora al ${it.emergencyNumber}.`,
      "Esta carta se envió de forma automática. Puede responder a ella: una persona leerá su respuesta.",
      office(it, it.reference),
    ),
  }),
  identityCheck: (it) => ({
    subject: "Por favor, confirme que es usted",
    body: paragraphs(
      "Estimado padre, madre o tutor:",
      `Alguien escribió a ${it.schoolName} o nos llamó el ${it.received}. Queremos estar seguros de que fue usted. Si fue así, abra este enlace y pulse el botón:`,
      it.link,
      `¿No se abre el enlace? Entonces vaya a esta página y escriba la referencia ${it.reference} y el código ${it.code}:`,
      it.page,
      `El enlace y el código sirven una sola vez, durante ${plural("es", it.minutes, { one: "# minuto", other: "# minutos" })}. Nunca le pediremos el código por teléfono. Si no fue usted, no haga nada o llámenos al ${it.schoolPhone}.`,
      office(it),
    ),
  }),
};
