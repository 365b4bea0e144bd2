import type { Unit } from "./rule.ts";
import type { Step } from "./step.ts";
import type { Say, Words } from "./words.ts";

const units: Record<Unit, [one: string, many: string]> = {
  business_day: ["día hábil", "días hábiles"],
  school_day: ["día lectivo", "días lectivos"],
  calendar_day: ["día natural", "días naturales"],
  hour: ["hora", "horas"],
  month: ["mes", "meses"],
};

function why(label: string, declared: string | null, date: string, say: Say): string {
  if (declared === null) return `(${say.label(label)})`;
  const { day, time } = say.moment(declared, date);
  return `(${say.label(label)}, anunciado ${day ? `el ${day} ` : ""}a las ${time})`;
}

function stretch(date: string, until: string, say: Say): string {
  return date === until ? `el ${say.day(date)}` : `del ${say.day(date)} al ${say.day(until)}`;
}

function phrase(step: Step, say: Say): string {
  const day = `el ${say.day(step.date)}`;
  switch (step.code) {
    case "received":
      return `Recibido ${day} a las ${step.time}`;
    case "before_opening":
      return `antes de la apertura de las ${step.time}`;
    case "after_closing":
      return step.label === null
        ? `después del cierre de las ${step.time}`
        : `después del cierre anticipado de las ${step.time} (${say.label(step.label)})`;
    case "after_cut_off":
      return `después de la hora límite de las ${step.time}`;
    case "not_open":
      return step.label === null
        ? "que no es día hábil"
        : `con la oficina cerrada ${why(step.label, step.declared, step.date, say)}`;
    case "counts_from":
      return `así que cuenta desde ${day}`;
    case "closed":
      return `cerrado ${stretch(step.date, step.until, say)} (${say.labels(step.labels)})`;
    case "not_school":
      return `sin clases ${stretch(step.date, step.until, say)} (${say.labels(step.labels)})`;
    case "closure":
      return `cerrado ${day} ${why(step.label, step.declared, step.date, say)}`;
    case "closes_early": {
      const early = `${day} se cierra antes, a las ${step.time} (${say.label(step.label)})`;
      const effects = {
        roll: "así que vale el siguiente día completo",
        shorten: "así que la hora se adelanta",
        ignore: "lo que no cambia nada",
      };
      return `${early}, ${effects[step.effect]}`;
    }
    case "hour_passed":
      return `las ${step.time} de ese día, ${say.day(step.date)}, ya habían pasado`;
    case "month_end":
      return `${day} es el último día de ese mes`;
    case "rolled":
      return `${day} no es día hábil${step.label === null ? "" : ` (${say.label(step.label)})`}`;
    case "does_not_pause":
      return `cerrado ${day} (${say.label(step.label)}), lo que no detiene este plazo`;
    case "declared_too_late":
      return `cerrado ${day} ${why(step.label, step.declared, step.date, say)}, demasiado tarde para cambiar la fecha`;
    case "clocks_changed":
      return `los relojes se ${step.direction === "back" ? "atrasan" : "adelantan"} ${day}`;
    case "started":
      return `Empieza ${day} a las ${step.time}`;
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
      return `vence ${day}, porque por ley va antes de la reunión del ${say.day(step.meeting)}${step.time === null ? "" : ` a las ${step.time}`}`;
    case "after_wait":
      return `no se puede entregar nada antes de que termine el ${say.day(step.until)} (${step.count} días naturales por ley); vence ${day}, el siguiente día hábil`;
    case "due": {
      const [one, many] = units[step.unit];
      const law = step.statutory ? " por ley" : "";
      const at = step.time === null ? "" : ` a las ${step.time}`;
      return `vence ${day}${at} (${step.count} ${step.count === 1 ? one : many}${law})`;
    }
  }
}

/** "Recibido el vie 5 dic a las 15:10, después del cierre de las 15:00, así que cuenta desde el lun 8 dic; …" */
export const spanish: Words = {
  weekdays: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
  months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
  comma: ", ",
  semicolon: "; ",
  label: (text) => text,
  phrase,
};
