import type { Unit } from "./rule.ts";
import type { Step } from "./step.ts";
import { type Say, shielded, type Words } from "./words.ts";

const units: Record<Unit, [one: string, many: string]> = {
  business_day: ["día hábil", "días hábiles"],
  school_day: ["día lectivo", "días lectivos"],
  calendar_day: ["día natural", "días naturales"],
  hour: ["hora", "horas"],
  month: ["mes", "meses"],
};

/** One o'clock is singular: "a la 01:30", "a las 02:00". */
const hour = (time: string) => (time.startsWith("01:") ? `la ${time}` : `las ${time}`);
const at = (time: string) => `a ${hour(time)}`;

function why(label: string, declared: string | null, date: string, say: Say): string {
  if (declared === null) return `(${say.label(label)})`;
  const { day, time } = say.moment(declared, date);
  return `(${say.label(label)}, anunciado ${day ? `el ${day} ` : ""}${at(time)})`;
}

function stretch(date: string, until: string, say: Say): string {
  return date === until ? `el ${say.day(date)}` : `del ${say.day(date)} al ${say.day(until)}`;
}

function openTime(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (hours === 0 && rest === 0) return "no quedaba tiempo de oficina";
  const parts = [
    hours > 0 && `${hours} ${hours === 1 ? "hora" : "horas"}`,
    rest > 0 && `${rest} ${rest === 1 ? "minuto" : "minutos"}`,
  ].filter(Boolean);
  return `${hours + rest === 1 ? "quedaba" : "quedaban"} ${parts.join(" y ")} de oficina`;
}

function phrase(step: Step, say: Say): string {
  const day = `el ${say.day(step.date)}`;
  switch (step.code) {
    case "received":
      return `Recibido ${day} ${at(step.time)}`;
    case "started":
      return `Comenzó ${day} ${at(step.time)}`;
    case "before_opening":
      return `antes de la apertura de ${hour(step.time)}`;
    case "after_closing":
      if (step.exactly)
        return step.label === null
          ? "justo a la hora de cierre"
          : `justo al cierre anticipado (${say.label(step.label)})`;
      return step.label === null
        ? `después del cierre de ${hour(step.time)}`
        : `después del cierre anticipado de ${hour(step.time)} (${say.label(step.label)})`;
    case "after_cut_off":
      return step.exactly ? "justo a la hora límite" : `después de la hora límite de ${hour(step.time)}`;
    case "not_open":
      return step.label === null
        ? "que no es día hábil"
        : `con la oficina cerrada ${why(step.label, step.declared, step.date, say)}`;
    case "counts_from":
      return `así que cuenta desde ${day}`;
    case "first_day":
      return `con ${day} como primer día`;
    case "closed":
      return `cerrado ${stretch(step.date, step.until, say)} (${say.labels(step.labels)})`;
    case "not_school":
      return `sin clases ${stretch(step.date, step.until, say)} (${say.labels(step.labels)})`;
    case "closure":
      return `cerrado ${day} ${why(step.label, step.declared, step.date, say)}`;
    case "closes_early": {
      const early = `${day} se cierra antes, ${at(step.time)} (${say.label(step.label)})`;
      const effects = {
        roll: "así que vale el siguiente día completo",
        shorten: "así que la hora se adelanta",
        ignore: "lo que no cambia nada",
      };
      return `${early}, ${effects[step.effect]}`;
    }
    case "hour_passed":
      return `${hour(step.time)} del ${say.day(step.date)} ya ${step.time.startsWith("01:") ? "había" : "habían"} pasado`;
    case "month_end":
      return `${day} es el último día del mes`;
    case "rolled":
      return `${day} no es día hábil${step.label === null ? "" : ` (${say.label(step.label)})`}`;
    case "beyond_terms":
      return `no hay periodos lectivos conocidos después del ${say.day(step.date)}, así que desde entonces cuentan los días con la oficina abierta`;
    case "does_not_pause":
      return `cerrado ${day} (${say.label(step.label)}), lo que no detiene este plazo`;
    case "declared_too_late":
      return `cerrado ${day} ${why(step.label, step.declared, step.date, say)}, demasiado tarde para cambiar la fecha`;
    case "clocks_changed":
      return `los relojes se ${step.direction === "back" ? "atrasan" : "adelantan"} ${day}`;
    case "paused":
      return `En pausa desde ${day} ${at(step.time)}, mientras esperábamos a la familia`;
    case "wrote_again":
      return `la familia escribió ${day} ${at(step.time)}`;
    case "not_reached":
      return `nuestra pregunta no le llegó, como supimos ${day} ${at(step.time)}`;
    case "time_left": {
      const least = step.extended ? ", así que sigue hasta el final del siguiente día hábil" : "";
      return `${openTime(step.minutes)}${least}`;
    }
    case "due_again":
      return `vence ${day} ${at(step.time)}`;
    case "was_due":
      return `Vencía ${day} ${at(step.time)}`;
    case "open_again":
      return `${day} se abre a pesar de todo (${say.label(step.label)})`;
    case "now_due":
      return `ahora vence ${day} ${at(step.time)}`;
    case "stood_still": {
      const days = `${step.count} ${step.count === 1 ? "día" : "días"}`;
      const what = { identity: "la prueba de quién pregunta", scope: "saber qué se pide exactamente" }[
        step.because
      ];
      return `detenido ${stretch(step.date, step.until, say)} a la espera de ${what} (${days})`;
    }
    case "extended":
      return `prorrogado ${day}, con el motivo comunicado a tiempo`;
    case "agreed":
      return `vence ${day}, según lo acordado por escrito`;
    case "before_meeting":
      return `vence ${day}, porque por ley va antes de la reunión del ${say.day(step.meeting)}${step.time === null ? "" : ` ${at(step.time)}`}`;
    case "after_wait":
      return `no se puede entregar nada antes de que termine el ${say.day(step.until)} (${step.count} días naturales por ley); vence ${day}, el siguiente día hábil`;
    case "due": {
      const [one, many] = units[step.unit];
      const law = step.statutory ? " por ley" : "";
      const when = step.time === null ? day : `${day} ${at(step.time)}`;
      return `vence ${when} (${step.count} ${step.count === 1 ? one : many}${law})`;
    }
  }
}

/** The usual reasons of a closure; any other label stays as the school wrote it. */
const reasons: ReadonlyMap<string, string> = new Map([
  ["snow", "nieve"],
  ["ice", "hielo"],
  ["flood", "inundación"],
  ["power cut", "corte de luz"],
  ["no heating", "sin calefacción"],
]);

/** "Recibido el vie 5 dic a las 15:10, después del cierre de las 15:00, así que cuenta desde el lun 8 dic; …" */
export const spanish: Words = {
  weekdays: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
  months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
  comma: ", ",
  semicolon: "; ",
  label: (text) => reasons.get(text) ?? shielded(text),
  phrase,
};
