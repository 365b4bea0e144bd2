import { z } from "zod";
import { keep } from "../../store/keep.ts";
import { act } from "./act.ts";
import { text } from "./field.ts";

const staff = z.uuid("Please choose a member of staff.");

/** A concern is about a person, or turns out not to be: who may know of it follows from that. */
export const subjectActs = {
  subject: act(
    z.strictObject({ staff }).meta({
      id: "Subject",
      description:
        "It is a concern about a member of staff: kept from them and from all who answer to them (SOP 6)",
    }),
    (form) => ({ kind: "nameSubject", staff: form.staff }),
  ),
  subjectCleared: act(
    z.strictObject({ staff, reason: text("the reason", 2_000) }).meta({
      id: "SubjectCleared",
      description: "It is not about them after all, says a second senior person, with a reason (SOP 6)",
    }),
    (form) => ({ kind: "clearSubject", staff: form.staff, reason: keep(form.reason) }),
  ),
} as const;
