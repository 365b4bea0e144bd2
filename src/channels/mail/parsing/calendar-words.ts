const shown = ["SUMMARY", "DTSTART", "DTEND", "LOCATION", "DESCRIPTION"];

/** What an invitation says (RFC 5545), a line for each of its main properties; times stay as they are written. */
export function calendarWords(bytes: Buffer): string {
  const lines = bytes
    .toString("utf8")
    .replaceAll(/\r?\n[ \t]/g, "")
    .split(/\r?\n/)
    .slice(0, 2_000);
  const begun = lines.findIndex((line) => line.toUpperCase() === "BEGIN:VEVENT");
  return lines
    .slice(Math.max(begun, 0))
    .flatMap((line) => {
      const [, name = "", value = ""] = /^([A-Z]{2,20})(?:;[^:]{0,500})?:(.{1,5000})/i.exec(line) ?? [];
      if (!shown.includes(name.toUpperCase())) return [];
      return `${name.toUpperCase()}: ${value.replaceAll("\\n", "\n").replaceAll(/\\([,;\\])/g, "$1")}`;
    })
    .slice(0, 20)
    .join("\n");
}
