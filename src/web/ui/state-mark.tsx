import { type State, stateWords } from "./state.ts";
import { StateShape } from "./state-shape.tsx";

/** A state as shape and word. */
export const StateMark = ({ state, word = stateWords[state] }: { state: State; word?: string }) => (
  <span className={`mark ${state}`}>
    <StateShape state={state} />
    {word}
  </span>
);
