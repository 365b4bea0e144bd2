import { data, redirect } from "react-router";
import type { ActName } from "../../channels/form/acts.ts";
import type { Refusal } from "../../inquiry/refusal.ts";
import type { Submitted } from "../submit.ts";

/** What a form is told when its act was not done: refused by a clause, or wrongly filled in; with what was typed. */
export type Answer = {
  act: ActName;
  values: Record<string, string>;
  refusal?: Refusal;
  problems?: { field: string; says: string }[];
  /** A reply that was refused before, as it was typed: it goes along until it is sent, also where no script keeps it. */
  reply?: Record<string, string>;
  /** What was done while that reply waits. */
  done?: ActName;
};

/** The web's answer to an act: on to the inquiry when it was done, else the same page with the reason. */
export function answered(
  done: Submitted,
  { act, values, at, reply }: Pick<Answer, "act" | "values" | "reply"> & { at: string },
) {
  const also = reply && { reply };
  switch (done.outcome) {
    case "done":
      return reply
        ? data<Answer>({ act, values: {}, reply, done: act }, 200)
        : redirect(`${at}?done=${act}.${done.inquiry.seq}`, 303);
    case "refused":
      return data<Answer>({ act, values, refusal: done.refusal, ...also }, 409);
    case "problems":
      return data<Answer>({ act, values, problems: done.problems, ...also }, 422);
    case "forbidden":
      return data<Answer>(
        {
          act,
          values,
          ...also,
          problems: [{ field: "", says: "Your role may not do this. Ask a colleague who may." }],
        },
        403,
      );
    case "missing":
      throw data("There is no such inquiry here.", 404);
  }
}
