import { z } from "zod";
import type { Weekday } from "../../calendar/calendar.ts";
import type { Problem } from "../../channels/form/field.ts";
import { type AlertWay, alertWays } from "../../inquiry/words.ts";
import type { Chain, Hours, Link } from "../../sop/chain/chain.ts";
import { protocolCodes } from "../../triage/protocols.ts";

/** How many links the page offers. */
export const mostLinks = 6;
/** The days of a stretch, as the page offers them. */
export const dayChoices: Record<string, { label: string; days: Weekday[] }> = {
  all: { label: "Every day", days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] },
  week: { label: "Monday to Friday", days: ["mon", "tue", "wed", "thu", "fri"] },
  weekend: { label: "Saturday and Sunday", days: ["sat", "sun"] },
};
export const protocolKey = z.enum(["*", ...protocolCodes], "Please choose one of the protocols offered.");

/** A number as telephones know it all over the world (E.164), or none. */
export const number = z
  .string()
  .transform((typed) => typed.replace(/[\s().-]/g, ""))
  .refine(
    (typed) => typed === "" || /^\+[1-9]\d{6,14}$/.test(typed),
    "Please write the number with its country, such as +1 555 555 0123.",
  );

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The chain that was typed, its empty rows left out; or what is wrong with it. */
export function chainGiven(
  form: FormData,
  staff: readonly string[],
): { chain: Chain } | { problems: Problem[] } {
  const links: Link[] = [];
  const problems: Problem[] = [];
  for (let row = 0; row < mostLinks; row++) {
    const said = (name: string) => String(form.get(`${name}-${row}`) ?? "");
    const person = said("staff");
    if (!person) continue;
    const wrong = (name: string, says: string) => void problems.push({ field: `${name}-${row}`, says });
    if (!staff.includes(person)) wrong("staff", "Please choose somebody who works here.");
    const deputy = said("deputy");
    if (deputy && (!staff.includes(deputy) || deputy === person))
      wrong("deputy", "Please choose somebody else.");
    const hours = hoursGiven(said);
    if (!hours) wrong("from", "Please say from when until when.");
    const chosen = form.getAll(`ways-${row}`);
    links.push({
      ...{ staff: person, hours: hours ?? "always" },
      ways: alertWays.filter((way): way is AlertWay => way === "screen" || chosen.includes(way)),
      ...(deputy && { deputy }),
    });
  }
  return problems.length > 0 ? { problems } : { chain: { links } };
}

function hoursGiven(said: (name: string) => string): Hours | null {
  const hours = said("hours");
  if (hours === "open" || hours === "closed") return hours;
  if (hours !== "span") return "always";
  const [from, to] = [said("from"), said("to")];
  const days = dayChoices[said("days")]?.days;
  return days && time.test(from) && time.test(to) && from !== to ? [{ days, from, to }] : null;
}
