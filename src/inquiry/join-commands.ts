/**
 * Two inquiries become one, or one becomes two. Each is told in its own record, in one transaction
 * (`src/perform-together.ts`): nothing is copied, and every duty ends or lives in exactly one of them.
 */
export type JoinCommand =
  /** `message`: the entry whose words, or a part of them, became the inquiry `into`. */
  | { kind: "splitOff"; message: number; into: string; part?: boolean }
  /** On the one that lives: the other one's duties come over. */
  | { kind: "takeIn"; from: string }
  /** On the other one: it lives on there. */
  | { kind: "joinInto"; into: string }
  /** Both taken back. */
  | { kind: "letGo"; inquiry: string }
  | { kind: "standAgain"; from: string };
