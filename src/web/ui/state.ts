/** How something owed stands. Each has a colour, a shape and a word; never the colour alone. */
export type State = "met" | "due" | "missed" | "refused" | "open" | "waiting";

/** The words of the desk; a parent's page passes its own language's word. */
export const stateWords: Readonly<Record<State, string>> = {
  met: "Met",
  due: "Due soon",
  missed: "Missed",
  refused: "Refused",
  open: "Open",
  waiting: "Waiting",
};
