import type { ToParent } from "../../../inquiry/refusal.ts";

/** What a parent reads where the procedure says no: why, and what to do instead. `other` is for what is met nowhere yet. */
export const refusals: Record<ToParent | "other", { because: string; instead: string }> = {
  closed: {
    because: "Su pregunta está cerrada, por eso ya no se puede cambiar nada en ella.",
    instead: "Añada un mensaje en esta página. Así se abre de nuevo.",
  },
  rated: {
    because: "Ya nos lo dijo. Gracias.",
    instead: "Si algo sigue pendiente, añada un mensaje en esta página.",
  },
  waitsAlready: {
    because: "Su pregunta ya está esperando a la siguiente persona responsable.",
    instead:
      "Tendrá noticias nuestras a más tardar en la fecha de esta página. Si es urgente, llame a la escuela.",
  },
  nobodyToAsk: {
    because: "Esta página no pudo pasar su pregunta a otra persona.",
    instead: "Por favor, llame a la escuela. Entonces la pasaremos nosotros.",
  },
  linesMissing: {
    because: "Necesitamos unas palabras sobre lo que todavía falta.",
    instead: "Escríbalas y envíe el formulario otra vez.",
  },
  formUsed: {
    because: "Este formulario ya se usó para otra cosa.",
    instead: "Abra la página de nuevo y envíelo desde allí.",
  },
  other: {
    because: "No fue posible.",
    instead: "Por favor, llame a la escuela.",
  },
};
