/** What happens when an inquiry goes one level up; \`name\` is who has it then. */
export const steps = {
  /** The parent asked for it. */
  reads: (name: string): string => `${name} leerá todo lo que se ha dicho y le escribirá.`,
  /** Nobody accepted it by its date. */
  takesOver: (name: string): string => `${name} se hace cargo, porque nadie lo atendió a tiempo.`,
  /** Where the reason may not be written to this address. */
  reason: (phone: string): string => `Para conocer el motivo, llámenos al ${phone}.`,
};
