/** A lawful way on from a stop, by its name; pages make a button of each. */
export const ways = [
  "verify",
  "remove_recipient",
  "confirm_address",
  "narrow",
  "without_words",
  "neutral",
  "ask_privacy_officer",
] as const;
export type Way = (typeof ways)[number];

/** The ways on from what the rules decided about one person: never one that would only be stopped again. */
export function wayOn(decision: string): Way[] {
  switch (decision) {
    case "verify_first":
      return ["verify", "neutral"];
    case "allow_only":
      return ["narrow", "ask_privacy_officer"];
    case "ask_privacy_officer":
      return ["ask_privacy_officer", "neutral"];
    case "refuse":
      return ["neutral", "ask_privacy_officer"];
    default:
      return [];
  }
}

const ofCodes: Record<string, Way[]> = {
  C12: ["verify", "ask_privacy_officer"],
  C19: ["verify", "neutral"],
  C22: ["remove_recipient"],
};

/** The ways on from what the checks of a draft stop: without another, the words are narrowed to what may be told. */
export const waysFor = (codes: readonly string[]): Way[] => [
  ...new Set([...codes.flatMap((code) => ofCodes[code] ?? ["narrow"]), "neutral"] as Way[]),
];
