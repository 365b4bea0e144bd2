import type { z } from "zod";
import type { Command } from "../../inquiry/command.ts";
import type { Found } from "./found.ts";

/** An act on an inquiry: the form that asks for it, and the command that it makes. */
export const act = <S extends z.ZodType>(form: S, command: (form: z.output<S>, found: Found) => Command) => ({
  form,
  command,
});
