type WrongAnswer = "no" | "bad" | "nonsense" | "bye" | "empty";

/** How the peer misbehaves. Counts go over all connections of the peer; each fault happens once. */
export type Faults = {
  /** Ends the connection after so many bytes that it said. */
  cutAfter?: number;
  /** Says nothing more on that connection after so many bytes. */
  stallAfter?: number;
  /** Says that there are so many mails more, or less, than there are. */
  existsLie?: number;
  /** Announces so many bytes less than it sends of a mail. */
  literalShort?: number;
  /** Lists every mail twice. */
  twice?: boolean;
  /** Lists these mails, and has none of them when they are asked for. */
  empty?: Set<number>;
  /** Does not know IDLE; or takes it and never tells of anything. */
  idle?: "unknown" | "silent";
  refuseStore?: boolean;
  /** Leaves this mail out of a list once, though there are others behind it. */
  omits?: number;
  /** Answers one command, counted from the first of all, with NO, BAD, words without sense, an end of the connection, or OK and nothing else. */
  atCommand?: { nth: number; how: WrongAnswer };
};

/** What the peer says instead of its answer to the command of this tag; after "bye" it ends the connection. */
export function wrongAnswer(tag: string, how: WrongAnswer): string {
  const says: Record<WrongAnswer, string> = {
    no: `${tag} NO not now`,
    bad: `${tag} BAD not understood`,
    nonsense: "* ((( \x00{12 ]]\r\n=?what?=",
    bye: "* BYE not today",
    empty: `${tag} OK`,
  };
  return `${says[how]}\r\n`;
}
