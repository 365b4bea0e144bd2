import { alarms } from "./alarms.ts";
import { read } from "./find.ts";
import type { Message, Triage } from "./message.ts";
import { reviewed } from "./reviewed.ts";
import { surroundings } from "./surroundings.ts";
import { tokens } from "./tokens.ts";
export function triage(m: Message): Triage & { all: ReturnType<typeof tokens>; met: ReturnType<typeof alarms> } {
  const all = tokens([m.subject ?? "", m.text, ...(m.attachments ?? [])]);
  const reading = read(all, reviewed.words);
  const around = surroundings(all, reading);
  const met = alarms(all, reading, around);
  const serious = met.filter((alarm) => !alarm.held);
  const text = `${m.subject ?? ""} ${m.text}`.toLowerCase();
  const topic = topicWords.find(([, words]) => words.some((word) => text.includes(word)))?.[0] ?? "other";
  const emergency = serious.length > 0;
  const severity = serious.some((alarm) => alarm.severity === "immediate") ? "immediate" : emergency ? "same_day" : "none";
  const type = emergency ? "emergency" : ["bullying_harassment", "discipline", "staff_conduct"].includes(topic) ? "concern" : ["grades_progress", "attendance", "transcripts_records", "special_education", "health_nurse"].includes(topic) ? "records" : "general";
  return { all, met, emergency, severity, protocols: [...new Set(serious.map((a) => (a.signal as { protocol?: never }).protocol as never))].filter(Boolean), type, topic: topic as Triage["topic"], language: m.language ?? "und", because: [], glance: met.length > serious.length };
}
const topicWords: [string, string[]][] = [
  ["transport", ["bus", "autobús", "حافلة"]], ["meals", ["lunch", "menu", "comida"]], ["grades_progress", ["grade", "report card", "homework", "calific"]],
  ["bullying_harassment", ["bully", "acoso", "hitting"]], ["fees_payments", ["fee", "payment"]], ["attendance", ["absent", "absence"]], ["lost_property", ["lost", "jacket"]],
  ["special_education", ["iep"]], ["transcripts_records", ["records", "transcript"]], ["calendar_events", ["concert", "conference"]],
];
