import { alarms } from "./alarms.ts";
import { read } from "./find.ts";
import { reviewed } from "./reviewed.ts";
import { surroundings } from "./surroundings.ts";
import { tokens } from "./tokens.ts";
export function triage(m:{text:string;subject?:string;attachments?:string[]}) {
  const all = tokens([m.subject ?? "", m.text, ...(m.attachments ?? [])]);
  const reading = read(all, reviewed.words);
  const around = surroundings(all, reading);
  return {all, met: alarms(all, reading, around)};
}
