/** Chance that is the same in every run (mulberry32): a number from 0 to 1. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const beginnings = "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo ya".split(" ");
const middles = "lan mer nis pol rud sen tam vel win zor".split(" ");
const endings = [
  ..."a er ing ly".split(" "),
  ...Array.from({ length: 26 }, (_, n) => `${"aeiou"[n % 5]}${"dlmnrst"[n % 7]}`),
];
const words = Array.from(
  { length: 6_000 },
  (_, n) => `${beginnings[n % 20]}${middles[Math.floor(n / 20) % 10]}${endings[Math.floor(n / 200) % 30]}`,
);
/** A table that a random place in finds word n with a weight of 1 / n (Zipf). */
const zipf = (() => {
  const table = new Uint16Array(65_536);
  const total = words.reduce((sum, _, n) => sum + 1 / (n + 1), 0);
  let filled = 0;
  let sum = 0;
  for (const n of words.keys()) {
    sum += 1 / (n + 1);
    for (const end = Math.round((sum / total) * table.length); filled < end; filled++) table[filled] = n;
  }
  return table;
})();

/** 60 to 110 words. */
export function prose(next: () => number): string {
  const length = 60 + Math.floor(next() * 51);
  let text = "";
  for (let n = 0; n < length; n++) text += `${n ? " " : ""}${words[zipf[Math.floor(next() * 65_536)] ?? 0]}`;
  return text;
}

const sentences = [
  "My daughter takes the number 4 bus home in the afternoon and it has come at another time twice this week.",
  "Could you tell me when it leaves now, and whether that stays so until the end of the term?",
  "She is in the third grade and I collect her at the last stop, so that ten minutes matter to me.",
  "I asked the driver, who was friendly, but he did not know about any change either.",
  "Last year there was a sheet with all the stops on the notice board beside the front office.",
  "If there is such a sheet again I would be glad to have it, on paper or as a link.",
  "I would also like to know whom to ring when the bus does not come at all, because the office is closed by then.",
  "My neighbour says that the route goes along the river again since the bridge was opened.",
];

/** A parent's question of 60 to 110 words, as somebody would write it; no two are alike, every fifth has the common word. */
export function question(number: number): string {
  const chosen = [0, 1, 2, 3].map((n) => sentences[(number * (n + 1) + n) % sentences.length] ?? "");
  return `When does the number 4 bus leave in the afternoon? ${[...new Set(chosen)].join(" ")} Ours is ${number % 5 === 1 ? "timetable" : "line"} ${number}.`;
}

/** A first reply that the checks of a draft let through. */
export const reply = (guardian: string): string =>
  `Dear ${guardian},\n\nThank you for asking when the number 4 bus leaves in the afternoon. It leaves at 15:20 from the main gate. If anything else is unclear, please ring us on 555-0100.\n\nYours sincerely,\nRuth Bell\nOffice clerk`;
