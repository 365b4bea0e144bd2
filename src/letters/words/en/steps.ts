/** What happens when an inquiry goes one level up; \`name\` is who has it then. */
export const steps = {
  /** The parent asked for it. */
  reads: (name: string): string => `${name} will read all that was said and will write to you.`,
  /** Nobody accepted it by its date. */
  takesOver: (name: string): string => `${name} takes it over, because nobody took it up in time.`,
  /** Where the reason may not be written to this address. */
  reason: (phone: string): string => `For the reason, please ring us on ${phone}.`,
};
