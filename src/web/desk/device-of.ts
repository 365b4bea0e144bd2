const browsers = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;
const systems = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/CrOS/, "Chromebook"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "Mac"],
  [/Linux/, "Linux"],
] as const;

/** A device in words that its owner recognizes, from what the browser says of itself: "Firefox on Windows". */
export function deviceOf(agent: string): string {
  const name = (list: typeof browsers | typeof systems) => list.find(([sign]) => sign.test(agent))?.[1];
  return `${name(browsers) ?? "A browser"} on ${name(systems) ?? "an unknown device"}`;
}
