import { z } from "zod";
import { number } from "./chain-form.ts";

/** The district's contact as it is typed. */
export const contactForm = z.object({
  name: z.string().trim().min(1, "Please write who is told.").max(120, "Please write a shorter name."),
  staff: z.string().default(""),
  email: z.union([z.literal(""), z.email("Please write an e-mail address, or leave it empty.")]),
  phone: number,
});

/** Somebody's numbers as they are typed. */
export const numbersForm = z.object({
  staff: z.uuid("Please choose a colleague."),
  sms: number,
  voice: number,
});
